//! `AiCfOpenaiWhisperOutputWord`: The dictionary [`AiCfOpenaiWhisperOutputWord`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfOpenaiWhisperOutputWord`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfOpenaiWhisperOutputWord {
    /// The member `word`.
    pub word: Option<String>,
    /// The second this word begins in the recording
    pub start: Option<f64>,
    /// The ending second when the word completes
    pub end: Option<f64>,
}

impl AiCfOpenaiWhisperOutputWord {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `word`.
    #[inline]
    pub fn word(mut self, word: impl Into<String>) -> Self {
        self.word = Some(word.into());
        self
    }

    /// The second this word begins in the recording
    #[inline]
    pub fn start(mut self, start: f64) -> Self {
        self.start = Some(start);
        self
    }

    /// The ending second when the word completes
    #[inline]
    pub fn end(mut self, end: f64) -> Self {
        self.end = Some(end);
        self
    }
}
