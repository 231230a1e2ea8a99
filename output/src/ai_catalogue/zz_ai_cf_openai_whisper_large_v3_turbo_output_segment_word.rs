//! `AiCfOpenaiWhisperLargeV3TurboOutputSegmentWord`: The dictionary `AiCfOpenaiWhisperLargeV3TurboOutputSegmentWord`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfOpenaiWhisperLargeV3TurboOutputSegmentWord`.
#[doc(alias = "AiCfOpenaiWhisperLargeV3TurboOutputSegmentWord")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfOpenaiWhisperLargeV3TurboOutputSegmentWord {
    /// The individual word transcribed from the audio.
    pub word: Option<String>,
    /// The starting time of the word within the audio, in seconds.
    pub start: Option<f64>,
    /// The ending time of the word within the audio, in seconds.
    pub end: Option<f64>,
}

impl ZzAiCfOpenaiWhisperLargeV3TurboOutputSegmentWord {
    /// A `AiCfOpenaiWhisperLargeV3TurboOutputSegmentWord` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The individual word transcribed from the audio.
    pub fn word(mut self, word: impl Into<String>) -> Self {
        self.word = Some(word.into());
        self
    }

    /// The starting time of the word within the audio, in seconds.
    pub fn start(mut self, start: f64) -> Self {
        self.start = Some(start);
        self
    }

    /// The ending time of the word within the audio, in seconds.
    pub fn end(mut self, end: f64) -> Self {
        self.end = Some(end);
        self
    }
}

impl rt::Encode for ZzAiCfOpenaiWhisperLargeV3TurboOutputSegmentWord {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.word);
        pack.put(&self.start);
        pack.put(&self.end);
    }
}

impl rt::Decode for ZzAiCfOpenaiWhisperLargeV3TurboOutputSegmentWord {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { word: r.get()?, start: r.get()?, end: r.get()? })
    }
}
