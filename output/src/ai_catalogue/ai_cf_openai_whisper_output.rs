//! `Ai_Cf_Openai_Whisper_Output`: The dictionary `Ai_Cf_Openai_Whisper_Output`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfOpenaiWhisperOutputWord;
use crate::rt::{self, Result};

/// The dictionary `Ai_Cf_Openai_Whisper_Output`.
#[doc(alias = "Ai_Cf_Openai_Whisper_Output")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiCfOpenaiWhisperOutput {
    /// The transcription
    pub text: String,
    /// The member `word_count`.
    pub word_count: Option<f64>,
    /// The member `words`.
    pub words: Option<Vec<ZzAiCfOpenaiWhisperOutputWord>>,
    /// The member `vtt`.
    pub vtt: Option<String>,
}

impl AiCfOpenaiWhisperOutput {
    /// A `Ai_Cf_Openai_Whisper_Output` with what it must have.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), word_count: None, words: None, vtt: None }
    }

    /// The member `word_count`.
    pub fn word_count(mut self, word_count: f64) -> Self {
        self.word_count = Some(word_count);
        self
    }

    /// The member `words`.
    pub fn words(mut self, words: Vec<ZzAiCfOpenaiWhisperOutputWord>) -> Self {
        self.words = Some(words);
        self
    }

    /// The member `vtt`.
    pub fn vtt(mut self, vtt: impl Into<String>) -> Self {
        self.vtt = Some(vtt.into());
        self
    }
}

impl rt::Encode for AiCfOpenaiWhisperOutput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.text);
        pack.put(&self.word_count);
        pack.put(&self.words);
        pack.put(&self.vtt);
    }
}

impl rt::Decode for AiCfOpenaiWhisperOutput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { text: r.get()?, word_count: r.get()?, words: r.get()?, vtt: r.get()? })
    }
}
