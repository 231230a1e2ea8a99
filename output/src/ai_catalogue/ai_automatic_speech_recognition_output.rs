//! `AiAutomaticSpeechRecognitionOutput`: The dictionary [`AiAutomaticSpeechRecognitionOutput`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiAutomaticSpeechRecognitionOutputWord;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiAutomaticSpeechRecognitionOutput`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiAutomaticSpeechRecognitionOutput {
    /// The member `text`.
    pub text: Option<String>,
    /// The member `words`.
    pub words: Option<Vec<AiAutomaticSpeechRecognitionOutputWord>>,
    /// The member `vtt`.
    pub vtt: Option<String>,
}

impl AiAutomaticSpeechRecognitionOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `text`.
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The member `words`.
    #[inline]
    pub fn words(mut self, words: Vec<AiAutomaticSpeechRecognitionOutputWord>) -> Self {
        self.words = Some(words);
        self
    }

    /// The member `vtt`.
    #[inline]
    pub fn vtt(mut self, vtt: impl Into<String>) -> Self {
        self.vtt = Some(vtt.into());
        self
    }
}
