//! `AiTranslationInput`: The dictionary `AiTranslationInput`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiTranslationInput`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiTranslationInput {
    /// The member `text`.
    pub text: String,
    /// The member `target_lang`.
    pub target_lang: String,
    /// The member `source_lang`.
    pub source_lang: Option<String>,
}

impl AiTranslationInput {
    /// A `AiTranslationInput` with what it must have.
    pub fn new(text: impl Into<String>, target_lang: impl Into<String>) -> Self {
        Self { text: text.into(), target_lang: target_lang.into(), source_lang: None }
    }

    /// The member `source_lang`.
    pub fn source_lang(mut self, source_lang: impl Into<String>) -> Self {
        self.source_lang = Some(source_lang.into());
        self
    }
}

impl rt::Encode for AiTranslationInput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.text);
        pack.put(&self.target_lang);
        pack.put(&self.source_lang);
    }
}

impl rt::Decode for AiTranslationInput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { text: r.get()?, target_lang: r.get()?, source_lang: r.get()? })
    }
}
