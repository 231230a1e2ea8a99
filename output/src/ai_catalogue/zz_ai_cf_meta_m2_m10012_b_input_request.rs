//! `AiCfMetaM2M10012BInputRequest`: The dictionary `AiCfMetaM2M10012BInputRequest`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfMetaM2M10012BInputRequest`.
#[doc(alias = "AiCfMetaM2M10012BInputRequest")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfMetaM2M10012BInputRequest {
    /// The text to be translated
    pub text: String,
    /// The language code of the source text (e.g., 'en' for English). Defaults to 'en' if not specified
    pub source_lang: Option<String>,
    /// The language code to translate the text into (e.g., 'es' for Spanish)
    pub target_lang: String,
}

impl ZzAiCfMetaM2M10012BInputRequest {
    /// A `AiCfMetaM2M10012BInputRequest` with what it must have.
    pub fn new(text: impl Into<String>, target_lang: impl Into<String>) -> Self {
        Self { text: text.into(), source_lang: None, target_lang: target_lang.into() }
    }

    /// The language code of the source text (e.g., 'en' for English). Defaults to 'en' if not specified
    pub fn source_lang(mut self, source_lang: impl Into<String>) -> Self {
        self.source_lang = Some(source_lang.into());
        self
    }
}

impl rt::Encode for ZzAiCfMetaM2M10012BInputRequest {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.text);
        pack.put(&self.source_lang);
        pack.put(&self.target_lang);
    }
}

impl rt::Decode for ZzAiCfMetaM2M10012BInputRequest {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { text: r.get()?, source_lang: r.get()?, target_lang: r.get()? })
    }
}
