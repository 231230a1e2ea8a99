//! `AiCfOpenaiWhisperTinyEnOutputWord`: The dictionary `AiCfOpenaiWhisperTinyEnOutputWord`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfOpenaiWhisperTinyEnOutputWord`.
#[doc(alias = "AiCfOpenaiWhisperTinyEnOutputWord")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfOpenaiWhisperTinyEnOutputWord {
    /// The member `word`.
    pub word: Option<String>,
    /// The second this word begins in the recording
    pub start: Option<f64>,
    /// The ending second when the word completes
    pub end: Option<f64>,
}

impl ZzAiCfOpenaiWhisperTinyEnOutputWord {
    /// A `AiCfOpenaiWhisperTinyEnOutputWord` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `word`.
    pub fn word(mut self, word: impl Into<String>) -> Self {
        self.word = Some(word.into());
        self
    }

    /// The second this word begins in the recording
    pub fn start(mut self, start: f64) -> Self {
        self.start = Some(start);
        self
    }

    /// The ending second when the word completes
    pub fn end(mut self, end: f64) -> Self {
        self.end = Some(end);
        self
    }
}

impl rt::Encode for ZzAiCfOpenaiWhisperTinyEnOutputWord {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.word);
        pack.put(&self.start);
        pack.put(&self.end);
    }
}

impl rt::Decode for ZzAiCfOpenaiWhisperTinyEnOutputWord {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { word: r.get()?, start: r.get()?, end: r.get()? })
    }
}
