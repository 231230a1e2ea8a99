//! `Ai_Cf_Openai_Whisper_Output`: The dictionary [`Ai_Cf_Openai_Whisper_Output`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfOpenaiWhisperOutputWord;
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Openai_Whisper_Output`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Openai_Whisper_Output")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfOpenaiWhisperOutput {
    /// The transcription
    pub text: String,
    /// The member `word_count`.
    pub word_count: Option<f64>,
    /// The member `words`.
    pub words: Option<Vec<AiCfOpenaiWhisperOutputWord>>,
    /// The member `vtt`.
    pub vtt: Option<String>,
}

impl AiCfOpenaiWhisperOutput {
    /// With what must be set, and nothing else.
    ///
    /// - `text`: The transcription
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), word_count: None, words: None, vtt: None }
    }

    /// The member `word_count`.
    #[inline]
    pub fn word_count(mut self, word_count: f64) -> Self {
        self.word_count = Some(word_count);
        self
    }

    /// The member `words`.
    #[inline]
    pub fn words(mut self, words: Vec<AiCfOpenaiWhisperOutputWord>) -> Self {
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
