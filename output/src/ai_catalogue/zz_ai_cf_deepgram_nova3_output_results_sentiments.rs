//! `AiCfDeepgramNova3OutputResultsSentiments`: The dictionary `AiCfDeepgramNova3OutputResultsSentiments`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{
    ZzAiCfDeepgramNova3OutputResultsSentimentsAverage,
    ZzAiCfDeepgramNova3OutputResultsSentimentsSegment,
};
use crate::rt::{self, Result};

/// The dictionary `AiCfDeepgramNova3OutputResultsSentiments`.
#[doc(alias = "AiCfDeepgramNova3OutputResultsSentiments")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfDeepgramNova3OutputResultsSentiments {
    /// The member `segments`.
    pub segments: Option<Vec<ZzAiCfDeepgramNova3OutputResultsSentimentsSegment>>,
    /// The member `average`.
    pub average: Option<ZzAiCfDeepgramNova3OutputResultsSentimentsAverage>,
}

impl ZzAiCfDeepgramNova3OutputResultsSentiments {
    /// A `AiCfDeepgramNova3OutputResultsSentiments` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `segments`.
    pub fn segments(
        mut self,
        segments: Vec<ZzAiCfDeepgramNova3OutputResultsSentimentsSegment>,
    ) -> Self {
        self.segments = Some(segments);
        self
    }

    /// The member `average`.
    pub fn average(mut self, average: ZzAiCfDeepgramNova3OutputResultsSentimentsAverage) -> Self {
        self.average = Some(average);
        self
    }
}

impl rt::Encode for ZzAiCfDeepgramNova3OutputResultsSentiments {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.segments);
        pack.put(&self.average);
    }
}

impl rt::Decode for ZzAiCfDeepgramNova3OutputResultsSentiments {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { segments: r.get()?, average: r.get()? })
    }
}
