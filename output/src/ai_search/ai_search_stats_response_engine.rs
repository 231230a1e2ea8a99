//! `AiSearchStatsResponseEngine`: The dictionary [`AiSearchStatsResponseEngine`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiSearchStatsResponseEngineR2, AiSearchStatsResponseEngineVectorize};
use crate::rt::{self, Result};

/// The dictionary [`AiSearchStatsResponseEngine`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AiSearchStatsResponseEngine {
    /// The member `vectorize`.
    pub vectorize: Option<AiSearchStatsResponseEngineVectorize>,
    /// The member `r2`.
    pub r2: Option<AiSearchStatsResponseEngineR2>,
}

impl rt::Decode for AiSearchStatsResponseEngine {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { vectorize: r.get()?, r2: r.get()? })
    }
}
