//! `AiTranslationOutput`: The dictionary `AiTranslationOutput`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiTranslationOutput`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AiTranslationOutput {
    /// The member `translated_text`.
    pub translated_text: Option<String>,
}

impl AiTranslationOutput {
    /// A `AiTranslationOutput` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `translated_text`.
    pub fn translated_text(mut self, translated_text: impl Into<String>) -> Self {
        self.translated_text = Some(translated_text.into());
        self
    }
}

impl rt::Encode for AiTranslationOutput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.translated_text);
    }
}

impl rt::Decode for AiTranslationOutput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { translated_text: r.get()? })
    }
}
