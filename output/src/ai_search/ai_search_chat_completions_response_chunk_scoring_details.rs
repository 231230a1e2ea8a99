//! `AiSearchChatCompletionsResponseChunkScoringDetails`: The dictionary [`AiSearchChatCompletionsResponseChunkScoringDetails`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::AiSearchChatCompletionsResponseChunkScoringDetailsFusionMethod;
use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiSearchChatCompletionsResponseChunkScoringDetails`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiSearchChatCompletionsResponseChunkScoringDetails {
    /// Keyword match score (0-1)
    pub keyword_score: Option<f64>,
    /// Vector similarity score (0-1)
    pub vector_score: Option<f64>,
    /// Keyword rank position
    pub keyword_rank: Option<u32>,
    /// Vector rank position
    pub vector_rank: Option<u32>,
    /// Reranking model score
    pub reranking_score: Option<f64>,
    /// Fusion method used to combine results
    pub fusion_method: Option<AiSearchChatCompletionsResponseChunkScoringDetailsFusionMethod>,
    /// Members that have no name of their own here.
    #[js(flatten)]
    pub extra: HashMap<String, Js>,
}

impl AiSearchChatCompletionsResponseChunkScoringDetails {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Keyword match score (0-1)
    #[inline]
    pub fn keyword_score(mut self, keyword_score: f64) -> Self {
        self.keyword_score = Some(keyword_score);
        self
    }

    /// Vector similarity score (0-1)
    #[inline]
    pub fn vector_score(mut self, vector_score: f64) -> Self {
        self.vector_score = Some(vector_score);
        self
    }

    /// Keyword rank position
    #[inline]
    pub fn keyword_rank(mut self, keyword_rank: u32) -> Self {
        self.keyword_rank = Some(keyword_rank);
        self
    }

    /// Vector rank position
    #[inline]
    pub fn vector_rank(mut self, vector_rank: u32) -> Self {
        self.vector_rank = Some(vector_rank);
        self
    }

    /// Reranking model score
    #[inline]
    pub fn reranking_score(mut self, reranking_score: f64) -> Self {
        self.reranking_score = Some(reranking_score);
        self
    }

    /// Fusion method used to combine results
    #[inline]
    pub fn fusion_method(
        mut self,
        fusion_method: AiSearchChatCompletionsResponseChunkScoringDetailsFusionMethod,
    ) -> Self {
        self.fusion_method = Some(fusion_method);
        self
    }

    /// Members that have no name of their own here.
    #[inline]
    pub fn extra(mut self, name: impl Into<String>, value: impl IntoJs) -> Self {
        self.extra.insert(name.into(), value.into_js());
        self
    }
}
