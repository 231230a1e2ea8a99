//! `AiCfDeepgramNova3OutputResultsSummary`: The dictionary `AiCfDeepgramNova3OutputResultsSummary`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfDeepgramNova3OutputResultsSummary`.
#[doc(alias = "AiCfDeepgramNova3OutputResultsSummary")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfDeepgramNova3OutputResultsSummary {
    /// The member `result`.
    pub result: Option<String>,
    /// The member `short`.
    pub short: Option<String>,
}

impl ZzAiCfDeepgramNova3OutputResultsSummary {
    /// A `AiCfDeepgramNova3OutputResultsSummary` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `result`.
    pub fn result(mut self, result: impl Into<String>) -> Self {
        self.result = Some(result.into());
        self
    }

    /// The member `short`.
    pub fn short(mut self, short: impl Into<String>) -> Self {
        self.short = Some(short.into());
        self
    }
}

impl rt::Encode for ZzAiCfDeepgramNova3OutputResultsSummary {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.result);
        pack.put(&self.short);
    }
}

impl rt::Decode for ZzAiCfDeepgramNova3OutputResultsSummary {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { result: r.get()?, short: r.get()? })
    }
}
