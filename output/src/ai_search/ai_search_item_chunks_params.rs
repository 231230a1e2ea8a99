//! `AiSearchItemChunksParams`: The dictionary `AiSearchItemChunksParams`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_search.jsonc`.

use crate::rt;

/// The dictionary `AiSearchItemChunksParams`.
#[derive(Clone, Debug, Default)]
pub struct AiSearchItemChunksParams {
    limit: Option<f64>,
    offset: Option<f64>,
}

impl AiSearchItemChunksParams {
    /// A `AiSearchItemChunksParams` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Maximum number of chunks to return (1-100, default 20).
    pub fn limit(mut self, limit: f64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Offset into the chunks list (default 0).
    pub fn offset(mut self, offset: f64) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl rt::Encode for AiSearchItemChunksParams {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.limit);
        pack.put(&self.offset);
    }
}
