//! `AiSearchChatCompletionsResponseChunkScoringDetails`: The dictionary [`AiSearchChatCompletionsResponseChunkScoringDetails`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::AiSearchChatCompletionsResponseChunkScoringDetailsFusionMethod;
use crate::rt::{self, Js, Result};

/// The dictionary [`AiSearchChatCompletionsResponseChunkScoringDetails`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, Default)]
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
    pub extra: HashMap<String, Js>,
}

impl rt::Decode for AiSearchChatCompletionsResponseChunkScoringDetails {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let keyword_score = r.get();
        let vector_score = r.get();
        let keyword_rank = r.get();
        let vector_rank = r.get();
        let reranking_score = r.get();
        let fusion_method = r.get();
        let extra = r.get();
        Ok(Self {
            keyword_score: keyword_score?,
            vector_score: vector_score?,
            keyword_rank: keyword_rank?,
            vector_rank: vector_rank?,
            reranking_score: reranking_score?,
            fusion_method: fusion_method?,
            extra: extra?,
        })
    }
}
