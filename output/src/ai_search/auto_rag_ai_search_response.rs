//! `AutoRagAiSearchResponse`: The dictionary [`AutoRagAiSearchResponse`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

#![allow(deprecated)]

use super::AutoRagSearchResponseDataItem;
use crate::{FromJs, IntoJs};

/// The dictionary [`AutoRagAiSearchResponse`](https://developers.cloudflare.com/ai-search/).
///
/// In JavaScript, `object` is always `"vector_store.search_results.page"`.
#[deprecated(
    note = "Use the standalone AI Search Workers binding instead. See https://developers.cloudflare.com/ai-search/usage/workers-binding/"
)]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(object = "vector_store.search_results.page"))]
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

impl AutoRagAiSearchResponse {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(
        search_query: impl Into<String>,
        data: Vec<AutoRagSearchResponseDataItem>,
        has_more: bool,
        response: impl Into<String>,
    ) -> Self {
        Self {
            search_query: search_query.into(),
            data,
            has_more,
            next_page: None,
            response: response.into(),
        }
    }

    /// The member `next_page`.
    #[inline]
    pub fn next_page(mut self, next_page: impl Into<String>) -> Self {
        self.next_page = Some(next_page.into());
        self
    }
}
