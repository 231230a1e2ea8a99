//! `Ai_Cf_Deepgram_Nova_3_Output`: The dictionary `Ai_Cf_Deepgram_Nova_3_Output`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfDeepgramNova3OutputResults;
use crate::rt::{self, Result};

/// The dictionary `Ai_Cf_Deepgram_Nova_3_Output`.
#[doc(alias = "Ai_Cf_Deepgram_Nova_3_Output")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AiCfDeepgramNova3Output {
    /// The member `results`.
    pub results: Option<ZzAiCfDeepgramNova3OutputResults>,
}

impl AiCfDeepgramNova3Output {
    /// A `Ai_Cf_Deepgram_Nova_3_Output` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `results`.
    pub fn results(mut self, results: ZzAiCfDeepgramNova3OutputResults) -> Self {
        self.results = Some(results);
        self
    }
}

impl rt::Encode for AiCfDeepgramNova3Output {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.results);
    }
}

impl rt::Decode for AiCfDeepgramNova3Output {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { results: r.get()? })
    }
}
