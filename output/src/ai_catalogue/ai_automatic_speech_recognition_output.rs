//! `AiAutomaticSpeechRecognitionOutput`: The dictionary `AiAutomaticSpeechRecognitionOutput`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::AiAutomaticSpeechRecognitionOutputWord;
use crate::rt::{self, Result};

/// The dictionary `AiAutomaticSpeechRecognitionOutput`.
#[derive(Clone, Debug, Default)]
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
    /// A `AiAutomaticSpeechRecognitionOutput` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `text`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The member `words`.
    pub fn words(mut self, words: Vec<AiAutomaticSpeechRecognitionOutputWord>) -> Self {
        self.words = Some(words);
        self
    }

    /// The member `vtt`.
    pub fn vtt(mut self, vtt: impl Into<String>) -> Self {
        self.vtt = Some(vtt.into());
        self
    }
}

impl rt::Encode for AiAutomaticSpeechRecognitionOutput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.text);
        pack.put(&self.words);
        pack.put(&self.vtt);
    }
}

impl rt::Decode for AiAutomaticSpeechRecognitionOutput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { text: r.get()?, words: r.get()?, vtt: r.get()? })
    }
}
