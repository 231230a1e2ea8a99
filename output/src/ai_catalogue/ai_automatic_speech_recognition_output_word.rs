//! `AiAutomaticSpeechRecognitionOutputWord`: The dictionary [`AiAutomaticSpeechRecognitionOutputWord`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiAutomaticSpeechRecognitionOutputWord`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
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
    /// With all that there is.
    #[inline]
    pub fn new(word: impl Into<String>, start: f64, end: f64) -> Self {
        Self { word: word.into(), start, end }
    }
}
