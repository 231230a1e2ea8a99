//! `AiSearchListInstancesParams`: Pagination, search, and ordering parameters for listing instances within a namespace.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiSearchListInstancesParamsOrderBy, AiSearchListInstancesParamsOrderByDirection};
use crate::rt;

/// Pagination, search, and ordering parameters for listing instances within a namespace.
#[derive(Clone, Debug, Default)]
pub struct AiSearchListInstancesParams {
    page: Option<u32>,
    per_page: Option<u32>,
    search: Option<String>,
    order_by: Option<AiSearchListInstancesParamsOrderBy>,
    order_by_direction: Option<AiSearchListInstancesParamsOrderByDirection>,
}

impl AiSearchListInstancesParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `page`.
    #[inline]
    pub fn page(mut self, page: u32) -> Self {
        self.page = Some(page);
        self
    }

    /// The member `per_page`.
    #[inline]
    pub fn per_page(mut self, per_page: u32) -> Self {
        self.per_page = Some(per_page);
        self
    }

    /// Search instances by ID.
    #[inline]
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }

    /// Field to sort by.
    #[inline]
    pub fn order_by(mut self, order_by: AiSearchListInstancesParamsOrderBy) -> Self {
        self.order_by = Some(order_by);
        self
    }

    /// Sort direction.
    #[inline]
    pub fn order_by_direction(
        mut self,
        order_by_direction: AiSearchListInstancesParamsOrderByDirection,
    ) -> Self {
        self.order_by_direction = Some(order_by_direction);
        self
    }
}

impl rt::Encode for AiSearchListInstancesParams {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.page);
        pack.put(&self.per_page);
        pack.put(&self.search);
        pack.put(&self.order_by);
        pack.put(&self.order_by_direction);
    }
}
