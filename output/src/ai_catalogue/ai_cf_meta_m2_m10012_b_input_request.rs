//! `AiCfMetaM2M10012BInputRequest`: The dictionary [`AiCfMetaM2M10012BInputRequest`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfMetaM2M10012BInputRequest`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfMetaM2M10012BInputRequest {
    /// The text to be translated
    pub text: String,
    /// The language code of the source text (e.g., 'en' for English). Defaults to 'en' if not specified
    pub source_lang: Option<String>,
    /// The language code to translate the text into (e.g., 'es' for Spanish)
    pub target_lang: String,
}

impl AiCfMetaM2M10012BInputRequest {
    /// With what must be set, and nothing else.
    ///
    /// - `text`: The text to be translated
    /// - `target_lang`: The language code to translate the text into (e.g., 'es' for Spanish)
    #[inline]
    pub fn new(text: impl Into<String>, target_lang: impl Into<String>) -> Self {
        Self { text: text.into(), source_lang: None, target_lang: target_lang.into() }
    }

    /// The language code of the source text (e.g., 'en' for English). Defaults to 'en' if not specified
    #[inline]
    pub fn source_lang(mut self, source_lang: impl Into<String>) -> Self {
        self.source_lang = Some(source_lang.into());
        self
    }
}
