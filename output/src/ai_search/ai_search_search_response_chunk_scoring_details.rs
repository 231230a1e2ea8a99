//! `AiSearchSearchResponseChunkScoringDetails`: The dictionary `AiSearchSearchResponseChunkScoringDetails`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiSearchSearchResponseChunkScoringDetailsFusionMethod;
use crate::rt::{self, Result};

/// The dictionary `AiSearchSearchResponseChunkScoringDetails`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AiSearchSearchResponseChunkScoringDetails {
    /// Keyword match score (0-1)
    pub keyword_score: Option<f64>,
    /// Vector similarity score (0-1)
    pub vector_score: Option<f64>,
    /// Keyword rank position
    pub keyword_rank: Option<f64>,
    /// Vector rank position
    pub vector_rank: Option<f64>,
    /// Reranking model score
    pub reranking_score: Option<f64>,
    /// Fusion method used to combine results
    pub fusion_method: Option<AiSearchSearchResponseChunkScoringDetailsFusionMethod>,
}

impl rt::Decode for AiSearchSearchResponseChunkScoringDetails {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            keyword_score: r.get()?,
            vector_score: r.get()?,
            keyword_rank: r.get()?,
            vector_rank: r.get()?,
            reranking_score: r.get()?,
            fusion_method: r.get()?,
        })
    }
}
