//! `AutoRagAiSearchResponse`: The dictionary [`AutoRagAiSearchResponse`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

#![allow(deprecated)]

use super::AutoRagSearchResponseDataItem;
use crate::rt::{self, Result};

/// The dictionary [`AutoRagAiSearchResponse`](https://developers.cloudflare.com/ai-search/).
///
/// In JavaScript, `object` is always `"vector_store.search_results.page"`.
#[deprecated(
    note = "Use the standalone AI Search Workers binding instead. See https://developers.cloudflare.com/ai-search/usage/workers-binding/"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AutoRagAiSearchResponse {
    /// The member `search_query`.
    pub search_query: String,
    /// The member `data`.
    pub data: Vec<AutoRagSearchResponseDataItem>,
    /// The member `has_more`.
    pub has_more: bool,
    /// The member `next_page`.
    pub next_page: Option<String>,
    /// The member `response`.
    pub response: String,
}

impl rt::Decode for AutoRagAiSearchResponse {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let search_query = r.get();
        let data = r.get();
        let has_more = r.get();
        let next_page = r.get();
        let response = r.get();
        Ok(Self {
            search_query: search_query?,
            data: data?,
            has_more: has_more?,
            next_page: next_page?,
            response: response?,
        })
    }
}
