//! `AiSearchListItemsParams`: The dictionary [`AiSearchListItemsParams`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiSearchListItemsParamsSortBy, AiSearchListItemsParamsStatus};
use crate::rt;

/// The dictionary [`AiSearchListItemsParams`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, Default)]
pub struct AiSearchListItemsParams {
    page: Option<u32>,
    per_page: Option<u32>,
    search: Option<String>,
    sort_by: Option<AiSearchListItemsParamsSortBy>,
    status: Option<AiSearchListItemsParamsStatus>,
    source: Option<String>,
    metadata_filter: Option<String>,
    item_id: Option<String>,
    key: Option<String>,
}

impl AiSearchListItemsParams {
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

    /// Search items by key name.
    #[inline]
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }

    /// Sort order for results.
    #[inline]
    pub fn sort_by(mut self, sort_by: AiSearchListItemsParamsSortBy) -> Self {
        self.sort_by = Some(sort_by);
        self
    }

    /// Filter items by processing status.
    #[inline]
    pub fn status(mut self, status: AiSearchListItemsParamsStatus) -> Self {
        self.status = Some(status);
        self
    }

    /// Filter items by source (e.g. "builtin" or "web-crawler:<https://example.com>").
    #[inline]
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// JSON-encoded Vectorize filter for metadata filtering.
    #[inline]
    pub fn metadata_filter(mut self, metadata_filter: impl Into<String>) -> Self {
        self.metadata_filter = Some(metadata_filter.into());
        self
    }

    /// Filter items by their unique ID. Returns at most one item.
    #[inline]
    pub fn item_id(mut self, item_id: impl Into<String>) -> Self {
        self.item_id = Some(item_id.into());
        self
    }

    /// Filter items by their exact key (object key / filename). Keys are unique
    /// per source, so combine with `source` to disambiguate across data sources.
    #[inline]
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }
}

impl rt::Encode for AiSearchListItemsParams {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.page);
        pack.put(&self.per_page);
        pack.put(&self.search);
        pack.put(&self.sort_by);
        pack.put(&self.status);
        pack.put(&self.source);
        pack.put(&self.metadata_filter);
        pack.put(&self.item_id);
        pack.put(&self.key);
    }
}
