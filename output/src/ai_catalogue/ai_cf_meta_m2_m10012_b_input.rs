//! `Ai_Cf_Meta_M2M100_1_2B_Input`: The dictionary [`Ai_Cf_Meta_M2M100_1_2B_Input`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfMetaM2M10012BInputRequest;
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Meta_M2M100_1_2B_Input`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Meta_M2M100_1_2B_Input")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfMetaM2M10012BInput {
    /// The text to be translated
    pub text: Option<String>,
    /// The language code of the source text (e.g., 'en' for English). Defaults to 'en' if not specified
    pub source_lang: Option<String>,
    /// The language code to translate the text into (e.g., 'es' for Spanish)
    pub target_lang: Option<String>,
    /// Batch of the embeddings requests to run using async-queue
    pub requests: Option<Vec<AiCfMetaM2M10012BInputRequest>>,
}

impl AiCfMetaM2M10012BInput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The text to be translated
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The language code of the source text (e.g., 'en' for English). Defaults to 'en' if not specified
    #[inline]
    pub fn source_lang(mut self, source_lang: impl Into<String>) -> Self {
        self.source_lang = Some(source_lang.into());
        self
    }

    /// The language code to translate the text into (e.g., 'es' for Spanish)
    #[inline]
    pub fn target_lang(mut self, target_lang: impl Into<String>) -> Self {
        self.target_lang = Some(target_lang.into());
        self
    }

    /// Batch of the embeddings requests to run using async-queue
    #[inline]
    pub fn requests(mut self, requests: Vec<AiCfMetaM2M10012BInputRequest>) -> Self {
        self.requests = Some(requests);
        self
    }
}
