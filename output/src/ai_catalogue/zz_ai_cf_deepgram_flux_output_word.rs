//! `AiCfDeepgramFluxOutputWord`: The dictionary `AiCfDeepgramFluxOutputWord`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfDeepgramFluxOutputWord`.
#[doc(alias = "AiCfDeepgramFluxOutputWord")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfDeepgramFluxOutputWord {
    /// The individual punctuated, properly-cased word from the transcript
    pub word: String,
    /// Confidence that this word was transcribed correctly
    pub confidence: f64,
}

impl ZzAiCfDeepgramFluxOutputWord {
    /// A `AiCfDeepgramFluxOutputWord` with all that it has.
    pub fn new(word: impl Into<String>, confidence: f64) -> Self {
        Self { word: word.into(), confidence }
    }
}

impl rt::Encode for ZzAiCfDeepgramFluxOutputWord {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.word);
        pack.put(&self.confidence);
    }
}

impl rt::Decode for ZzAiCfDeepgramFluxOutputWord {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { word: r.get()?, confidence: r.get()? })
    }
}
