//! `AiSearchItemChunksResponseResultInfo`: The dictionary `AiSearchItemChunksResponseResultInfo`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_search.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiSearchItemChunksResponseResultInfo`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchItemChunksResponseResultInfo {
    /// The member `count`.
    pub count: f64,
    /// The member `total`.
    pub total: f64,
    /// The member `limit`.
    pub limit: f64,
    /// The member `offset`.
    pub offset: f64,
}

impl rt::Decode for AiSearchItemChunksResponseResultInfo {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { count: r.get()?, total: r.get()?, limit: r.get()?, offset: r.get()? })
    }
}
