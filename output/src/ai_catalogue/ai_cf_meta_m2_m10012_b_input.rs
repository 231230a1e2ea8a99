//! `Ai_Cf_Meta_M2M100_1_2B_Input`: The dictionary `Ai_Cf_Meta_M2M100_1_2B_Input`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfMetaM2M10012BInputRequest;
use crate::rt::{self, Result};

/// The dictionary `Ai_Cf_Meta_M2M100_1_2B_Input`.
#[doc(alias = "Ai_Cf_Meta_M2M100_1_2B_Input")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AiCfMetaM2M10012BInput {
    /// The text to be translated
    pub text: Option<String>,
    /// The language code of the source text (e.g., 'en' for English). Defaults to 'en' if not specified
    pub source_lang: Option<String>,
    /// The language code to translate the text into (e.g., 'es' for Spanish)
    pub target_lang: Option<String>,
    /// Batch of the embeddings requests to run using async-queue
    pub requests: Option<Vec<ZzAiCfMetaM2M10012BInputRequest>>,
}

impl AiCfMetaM2M10012BInput {
    /// A `Ai_Cf_Meta_M2M100_1_2B_Input` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The text to be translated
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The language code of the source text (e.g., 'en' for English). Defaults to 'en' if not specified
    pub fn source_lang(mut self, source_lang: impl Into<String>) -> Self {
        self.source_lang = Some(source_lang.into());
        self
    }

    /// The language code to translate the text into (e.g., 'es' for Spanish)
    pub fn target_lang(mut self, target_lang: impl Into<String>) -> Self {
        self.target_lang = Some(target_lang.into());
        self
    }

    /// Batch of the embeddings requests to run using async-queue
    pub fn requests(mut self, requests: Vec<ZzAiCfMetaM2M10012BInputRequest>) -> Self {
        self.requests = Some(requests);
        self
    }
}

impl rt::Encode for AiCfMetaM2M10012BInput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.text);
        pack.put(&self.source_lang);
        pack.put(&self.target_lang);
        pack.put(&self.requests);
    }
}

impl rt::Decode for AiCfMetaM2M10012BInput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            text: r.get()?,
            source_lang: r.get()?,
            target_lang: r.get()?,
            requests: r.get()?,
        })
    }
}
