//! `AutoRagAiSearchResponse`: The dictionary `AutoRagAiSearchResponse`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_search.jsonc`.

#![allow(deprecated)]

use super::AutoRagSearchResponseDataItem;
use crate::rt::{self, Result};

/// The dictionary `AutoRagAiSearchResponse`.
#[deprecated(
    note = "Use the standalone AI Search Workers binding instead. See https://developers.cloudflare.com/ai-search/usage/workers-binding/"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AutoRagAiSearchResponse {
    /// The member `object`.
    pub object: String,
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
    /// A `AutoRagAiSearchResponse` with what it must have.
    pub fn new(
        object: impl Into<String>,
        search_query: impl Into<String>,
        data: Vec<AutoRagSearchResponseDataItem>,
        has_more: bool,
        response: impl Into<String>,
    ) -> Self {
        Self {
            object: object.into(),
            search_query: search_query.into(),
            data,
            has_more,
            next_page: None,
            response: response.into(),
        }
    }

    /// The member `next_page`.
    pub fn next_page(mut self, next_page: impl Into<String>) -> Self {
        self.next_page = Some(next_page.into());
        self
    }
}

impl rt::Encode for AutoRagAiSearchResponse {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.object);
        pack.put(&self.search_query);
        pack.put(&self.data);
        pack.put(&self.has_more);
        pack.put(&self.next_page);
        pack.put(&self.response);
    }
}

impl rt::Decode for AutoRagAiSearchResponse {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let object = r.get();
        let search_query = r.get();
        let data = r.get();
        let has_more = r.get();
        let next_page = r.get();
        let response = r.get();
        Ok(Self {
            object: object?,
            search_query: search_query?,
            data: data?,
            has_more: has_more?,
            next_page: next_page?,
            response: response?,
        })
    }
}
