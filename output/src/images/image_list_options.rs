//! `ImageListOptions`: The dictionary [`ImageListOptions`](https://developers.cloudflare.com/images/transform-images/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ImageListFilter, ImageListOptionsSortOrder};
use crate::rt;

/// The dictionary [`ImageListOptions`](https://developers.cloudflare.com/images/transform-images/bindings/).
#[derive(Clone, Debug, Default)]
pub struct ImageListOptions {
    limit: Option<u32>,
    cursor: Option<String>,
    sort_order: Option<ImageListOptionsSortOrder>,
    creator: Option<String>,
    filter: Option<ImageListFilter>,
}

impl ImageListOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `limit`.
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The member `cursor`.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// The member `sortOrder`.
    #[doc(alias = "sortOrder")]
    #[inline]
    pub fn sort_order(mut self, sort_order: ImageListOptionsSortOrder) -> Self {
        self.sort_order = Some(sort_order);
        self
    }

    /// The member `creator`.
    #[inline]
    pub fn creator(mut self, creator: impl Into<String>) -> Self {
        self.creator = Some(creator.into());
        self
    }

    /// The member `filter`.
    #[inline]
    pub fn filter(mut self, filter: ImageListFilter) -> Self {
        self.filter = Some(filter);
        self
    }
}

impl rt::Encode for ImageListOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.limit);
        pack.put(&self.cursor);
        pack.put(&self.sort_order);
        pack.put(&self.creator);
        pack.put(&self.filter);
    }
}
