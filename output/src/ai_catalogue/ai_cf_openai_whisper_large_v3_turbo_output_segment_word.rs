//! `AiCfOpenaiWhisperLargeV3TurboOutputSegmentWord`: The dictionary [`AiCfOpenaiWhisperLargeV3TurboOutputSegmentWord`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfOpenaiWhisperLargeV3TurboOutputSegmentWord`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfOpenaiWhisperLargeV3TurboOutputSegmentWord {
    /// The individual word transcribed from the audio.
    pub word: Option<String>,
    /// The starting time of the word within the audio, in seconds.
    pub start: Option<f64>,
    /// The ending time of the word within the audio, in seconds.
    pub end: Option<f64>,
}

impl AiCfOpenaiWhisperLargeV3TurboOutputSegmentWord {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The individual word transcribed from the audio.
    #[inline]
    pub fn word(mut self, word: impl Into<String>) -> Self {
        self.word = Some(word.into());
        self
    }

    /// The starting time of the word within the audio, in seconds.
    #[inline]
    pub fn start(mut self, start: f64) -> Self {
        self.start = Some(start);
        self
    }

    /// The ending time of the word within the audio, in seconds.
    #[inline]
    pub fn end(mut self, end: f64) -> Self {
        self.end = Some(end);
        self
    }
}
