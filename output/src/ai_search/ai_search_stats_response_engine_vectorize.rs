//! `AiSearchStatsResponseEngineVectorize`: The dictionary `AiSearchStatsResponseEngineVectorize`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_search.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiSearchStatsResponseEngineVectorize`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchStatsResponseEngineVectorize {
    /// The member `vectorsCount`.
    #[doc(alias = "vectorsCount")]
    pub vectors_count: f64,
    /// The member `dimensions`.
    pub dimensions: f64,
}

impl rt::Decode for AiSearchStatsResponseEngineVectorize {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { vectors_count: r.get()?, dimensions: r.get()? })
    }
}
