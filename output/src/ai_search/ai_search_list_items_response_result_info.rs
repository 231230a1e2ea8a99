//! `AiSearchListItemsResponseResultInfo`: The dictionary [`AiSearchListItemsResponseResultInfo`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`AiSearchListItemsResponseResultInfo`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchListItemsResponseResultInfo {
    /// The member `count`.
    pub count: u32,
    /// The member `page`.
    pub page: u32,
    /// The member `per_page`.
    pub per_page: u32,
    /// The member `total_count`.
    pub total_count: u32,
}

impl rt::Decode for AiSearchListItemsResponseResultInfo {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { count: r.get()?, page: r.get()?, per_page: r.get()?, total_count: r.get()? })
    }
}
