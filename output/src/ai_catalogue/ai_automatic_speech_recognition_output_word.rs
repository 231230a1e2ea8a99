//! `AiAutomaticSpeechRecognitionOutputWord`: The dictionary `AiAutomaticSpeechRecognitionOutputWord`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiAutomaticSpeechRecognitionOutputWord`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiAutomaticSpeechRecognitionOutputWord {
    /// The member `word`.
    pub word: String,
    /// The member `start`.
    pub start: f64,
    /// The member `end`.
    pub end: f64,
}

impl AiAutomaticSpeechRecognitionOutputWord {
    /// A `AiAutomaticSpeechRecognitionOutputWord` with all that it has.
    pub fn new(word: impl Into<String>, start: f64, end: f64) -> Self {
        Self { word: word.into(), start, end }
    }
}

impl rt::Encode for AiAutomaticSpeechRecognitionOutputWord {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.word);
        pack.put(&self.start);
        pack.put(&self.end);
    }
}

impl rt::Decode for AiAutomaticSpeechRecognitionOutputWord {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { word: r.get()?, start: r.get()?, end: r.get()? })
    }
}
