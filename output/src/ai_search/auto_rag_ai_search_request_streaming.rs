//! `AutoRagAiSearchRequestStreaming`: The dictionary [`AutoRagAiSearchRequestStreaming`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

#![allow(deprecated)]

use super::{
    AutoRagSearchRequestRankingOptions, AutoRagSearchRequestReranking,
    CompoundFilterOrComparisonFilter,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`AutoRagAiSearchRequestStreaming`](https://developers.cloudflare.com/ai-search/).
///
/// In JavaScript, `stream` is always `true`.
#[deprecated(
    note = "Use the standalone AI Search Workers binding instead. See https://developers.cloudflare.com/ai-search/usage/workers-binding/"
)]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(stream = true))]
#[non_exhaustive]
pub struct AutoRagAiSearchRequestStreaming {
    /// The member `query`.
    pub query: String,
    /// The member `filters`.
    pub filters: Option<CompoundFilterOrComparisonFilter>,
    /// The member `max_num_results`.
    pub max_num_results: Option<u32>,
    /// The member `ranking_options`.
    pub ranking_options: Option<AutoRagSearchRequestRankingOptions>,
    /// The member `reranking`.
    pub reranking: Option<AutoRagSearchRequestReranking>,
    /// The member `rewrite_query`.
    pub rewrite_query: Option<bool>,
    /// The member `system_prompt`.
    pub system_prompt: Option<String>,
}

impl AutoRagAiSearchRequestStreaming {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            filters: None,
            max_num_results: None,
            ranking_options: None,
            reranking: None,
            rewrite_query: None,
            system_prompt: None,
        }
    }

    /// The member `filters`.
    #[inline]
    pub fn filters(mut self, filters: impl Into<CompoundFilterOrComparisonFilter>) -> Self {
        self.filters = Some(filters.into());
        self
    }

    /// The member `max_num_results`.
    #[inline]
    pub fn max_num_results(mut self, max_num_results: u32) -> Self {
        self.max_num_results = Some(max_num_results);
        self
    }

    /// The member `ranking_options`.
    #[inline]
    pub fn ranking_options(mut self, ranking_options: AutoRagSearchRequestRankingOptions) -> Self {
        self.ranking_options = Some(ranking_options);
        self
    }

    /// The member `reranking`.
    #[inline]
    pub fn reranking(mut self, reranking: AutoRagSearchRequestReranking) -> Self {
        self.reranking = Some(reranking);
        self
    }

    /// The member `rewrite_query`.
    #[inline]
    pub fn rewrite_query(mut self, rewrite_query: bool) -> Self {
        self.rewrite_query = Some(rewrite_query);
        self
    }

    /// The member `system_prompt`.
    #[inline]
    pub fn system_prompt(mut self, system_prompt: impl Into<String>) -> Self {
        self.system_prompt = Some(system_prompt.into());
        self
    }
}
