//! `AiSearchStatsResponseEngineVectorize`: The dictionary [`AiSearchStatsResponseEngineVectorize`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`AiSearchStatsResponseEngineVectorize`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchStatsResponseEngineVectorize {
    /// The member `vectorsCount`.
    #[doc(alias = "vectorsCount")]
    pub vectors_count: u32,
    /// The member `dimensions`.
    pub dimensions: u32,
}

impl rt::Decode for AiSearchStatsResponseEngineVectorize {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { vectors_count: r.get()?, dimensions: r.get()? })
    }
}
