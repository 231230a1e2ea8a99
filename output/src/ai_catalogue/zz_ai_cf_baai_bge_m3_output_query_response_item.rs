//! `AiCfBaaiBgeM3OutputQueryResponseItem`: The dictionary `AiCfBaaiBgeM3OutputQueryResponseItem`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfBaaiBgeM3OutputQueryResponseItem`.
#[doc(alias = "AiCfBaaiBgeM3OutputQueryResponseItem")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfBaaiBgeM3OutputQueryResponseItem {
    /// Index of the context in the request
    pub id: Option<f64>,
    /// Score of the context under the index.
    pub score: Option<f64>,
}

impl ZzAiCfBaaiBgeM3OutputQueryResponseItem {
    /// A `AiCfBaaiBgeM3OutputQueryResponseItem` with nothing set.
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

impl rt::Encode for ZzAiCfBaaiBgeM3OutputQueryResponseItem {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.score);
    }
}

impl rt::Decode for ZzAiCfBaaiBgeM3OutputQueryResponseItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { id: r.get()?, score: r.get()? })
    }
}
