//! `AiTextToSpeechInput`: The dictionary `AiTextToSpeechInput`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiTextToSpeechInput`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiTextToSpeechInput {
    /// The member `prompt`.
    pub prompt: String,
    /// The member `lang`.
    pub lang: Option<String>,
}

impl AiTextToSpeechInput {
    /// A `AiTextToSpeechInput` with what it must have.
    pub fn new(prompt: impl Into<String>) -> Self {
        Self { prompt: prompt.into(), lang: None }
    }

    /// The member `lang`.
    pub fn lang(mut self, lang: impl Into<String>) -> Self {
        self.lang = Some(lang.into());
        self
    }
}

impl rt::Encode for AiTextToSpeechInput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.prompt);
        pack.put(&self.lang);
    }
}

impl rt::Decode for AiTextToSpeechInput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { prompt: r.get()?, lang: r.get()? })
    }
}
