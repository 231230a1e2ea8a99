//! `AiCfDeepgramNova3OutputResultsChannel`: The dictionary `AiCfDeepgramNova3OutputResultsChannel`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfDeepgramNova3OutputResultsChannelAlternative;
use crate::rt::{self, Result};

/// The dictionary `AiCfDeepgramNova3OutputResultsChannel`.
#[doc(alias = "AiCfDeepgramNova3OutputResultsChannel")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfDeepgramNova3OutputResultsChannel {
    /// The member `alternatives`.
    pub alternatives: Option<Vec<ZzAiCfDeepgramNova3OutputResultsChannelAlternative>>,
}

impl ZzAiCfDeepgramNova3OutputResultsChannel {
    /// A `AiCfDeepgramNova3OutputResultsChannel` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `alternatives`.
    pub fn alternatives(
        mut self,
        alternatives: Vec<ZzAiCfDeepgramNova3OutputResultsChannelAlternative>,
    ) -> Self {
        self.alternatives = Some(alternatives);
        self
    }
}

impl rt::Encode for ZzAiCfDeepgramNova3OutputResultsChannel {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.alternatives);
    }
}

impl rt::Decode for ZzAiCfDeepgramNova3OutputResultsChannel {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { alternatives: r.get()? })
    }
}
