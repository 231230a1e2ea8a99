//! `AiCfBaaiBgeRerankerBaseOutputResponseItem`: The dictionary `AiCfBaaiBgeRerankerBaseOutputResponseItem`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfBaaiBgeRerankerBaseOutputResponseItem`.
#[doc(alias = "AiCfBaaiBgeRerankerBaseOutputResponseItem")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfBaaiBgeRerankerBaseOutputResponseItem {
    /// Index of the context in the request
    pub id: Option<f64>,
    /// Score of the context under the index.
    pub score: Option<f64>,
}

impl ZzAiCfBaaiBgeRerankerBaseOutputResponseItem {
    /// A `AiCfBaaiBgeRerankerBaseOutputResponseItem` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Index of the context in the request
    pub fn id(mut self, id: f64) -> Self {
        self.id = Some(id);
        self
    }

    /// Score of the context under the index.
    pub fn score(mut self, score: f64) -> Self {
        self.score = Some(score);
        self
    }
}

impl rt::Encode for ZzAiCfBaaiBgeRerankerBaseOutputResponseItem {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.score);
    }
}

impl rt::Decode for ZzAiCfBaaiBgeRerankerBaseOutputResponseItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { id: r.get()?, score: r.get()? })
    }
}
