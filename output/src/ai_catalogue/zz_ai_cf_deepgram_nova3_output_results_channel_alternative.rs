//! `AiCfDeepgramNova3OutputResultsChannelAlternative`: The dictionary `AiCfDeepgramNova3OutputResultsChannelAlternative`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfDeepgramNova3OutputResultsChannelAlternativeWord;
use crate::rt::{self, Result};

/// The dictionary `AiCfDeepgramNova3OutputResultsChannelAlternative`.
#[doc(alias = "AiCfDeepgramNova3OutputResultsChannelAlternative")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfDeepgramNova3OutputResultsChannelAlternative {
    /// The member `confidence`.
    pub confidence: Option<f64>,
    /// The member `transcript`.
    pub transcript: Option<String>,
    /// The member `words`.
    pub words: Option<Vec<ZzAiCfDeepgramNova3OutputResultsChannelAlternativeWord>>,
}

impl ZzAiCfDeepgramNova3OutputResultsChannelAlternative {
    /// A `AiCfDeepgramNova3OutputResultsChannelAlternative` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `confidence`.
    pub fn confidence(mut self, confidence: f64) -> Self {
        self.confidence = Some(confidence);
        self
    }

    /// The member `transcript`.
    pub fn transcript(mut self, transcript: impl Into<String>) -> Self {
        self.transcript = Some(transcript.into());
        self
    }

    /// The member `words`.
    pub fn words(
        mut self,
        words: Vec<ZzAiCfDeepgramNova3OutputResultsChannelAlternativeWord>,
    ) -> Self {
        self.words = Some(words);
        self
    }
}

impl rt::Encode for ZzAiCfDeepgramNova3OutputResultsChannelAlternative {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.confidence);
        pack.put(&self.transcript);
        pack.put(&self.words);
    }
}

impl rt::Decode for ZzAiCfDeepgramNova3OutputResultsChannelAlternative {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { confidence: r.get()?, transcript: r.get()?, words: r.get()? })
    }
}
