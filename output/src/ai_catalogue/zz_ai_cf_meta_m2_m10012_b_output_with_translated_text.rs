//! `AiCfMetaM2M10012BOutputWithTranslatedText`: The dictionary `AiCfMetaM2M10012BOutputWithTranslatedText`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfMetaM2M10012BOutputWithTranslatedText`.
#[doc(alias = "AiCfMetaM2M10012BOutputWithTranslatedText")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfMetaM2M10012BOutputWithTranslatedText {
    /// The translated text in the target language
    pub translated_text: Option<String>,
}

impl ZzAiCfMetaM2M10012BOutputWithTranslatedText {
    /// A `AiCfMetaM2M10012BOutputWithTranslatedText` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The translated text in the target language
    pub fn translated_text(mut self, translated_text: impl Into<String>) -> Self {
        self.translated_text = Some(translated_text.into());
        self
    }
}

impl rt::Encode for ZzAiCfMetaM2M10012BOutputWithTranslatedText {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.translated_text);
    }
}

impl rt::Decode for ZzAiCfMetaM2M10012BOutputWithTranslatedText {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { translated_text: r.get()? })
    }
}
