//! `AiSearchMultiSearchChunkScoringDetails`: The dictionary [`AiSearchMultiSearchChunkScoringDetails`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::AiSearchMultiSearchChunkScoringDetailsFusionMethod;
use crate::rt::{self, Js, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`AiSearchMultiSearchChunkScoringDetails`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiSearchMultiSearchChunkScoringDetails {
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
    pub fusion_method: Option<AiSearchMultiSearchChunkScoringDetailsFusionMethod>,
    /// Members that have no name of their own here.
    #[js(flatten)]
    pub extra: HashMap<String, Js>,
}

impl AiSearchMultiSearchChunkScoringDetails {
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
        fusion_method: AiSearchMultiSearchChunkScoringDetailsFusionMethod,
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

impl rt::Encode for AiSearchMultiSearchChunkScoringDetails {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.keyword_score);
        pack.put(&self.vector_score);
        pack.put(&self.keyword_rank);
        pack.put(&self.vector_rank);
        pack.put(&self.reranking_score);
        pack.put(&self.fusion_method);
        pack.put(&self.extra);
    }
}

impl rt::Decode for AiSearchMultiSearchChunkScoringDetails {
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
