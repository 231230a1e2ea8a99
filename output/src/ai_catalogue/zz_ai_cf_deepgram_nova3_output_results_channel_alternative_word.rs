//! `AiCfDeepgramNova3OutputResultsChannelAlternativeWord`: The dictionary `AiCfDeepgramNova3OutputResultsChannelAlternativeWord`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfDeepgramNova3OutputResultsChannelAlternativeWord`.
#[doc(alias = "AiCfDeepgramNova3OutputResultsChannelAlternativeWord")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfDeepgramNova3OutputResultsChannelAlternativeWord {
    /// The member `confidence`.
    pub confidence: Option<f64>,
    /// The member `end`.
    pub end: Option<f64>,
    /// The member `start`.
    pub start: Option<f64>,
    /// The member `word`.
    pub word: Option<String>,
}

impl ZzAiCfDeepgramNova3OutputResultsChannelAlternativeWord {
    /// A `AiCfDeepgramNova3OutputResultsChannelAlternativeWord` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `confidence`.
    pub fn confidence(mut self, confidence: f64) -> Self {
        self.confidence = Some(confidence);
        self
    }

    /// The member `end`.
    pub fn end(mut self, end: f64) -> Self {
        self.end = Some(end);
        self
    }

    /// The member `start`.
    pub fn start(mut self, start: f64) -> Self {
        self.start = Some(start);
        self
    }

    /// The member `word`.
    pub fn word(mut self, word: impl Into<String>) -> Self {
        self.word = Some(word.into());
        self
    }
}

impl rt::Encode for ZzAiCfDeepgramNova3OutputResultsChannelAlternativeWord {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.confidence);
        pack.put(&self.end);
        pack.put(&self.start);
        pack.put(&self.word);
    }
}

impl rt::Decode for ZzAiCfDeepgramNova3OutputResultsChannelAlternativeWord {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { confidence: r.get()?, end: r.get()?, start: r.get()?, word: r.get()? })
    }
}
