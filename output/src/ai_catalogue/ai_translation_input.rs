//! `AiTranslationInput`: The dictionary [`AiTranslationInput`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiTranslationInput`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
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
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(text: impl Into<String>, target_lang: impl Into<String>) -> Self {
        Self { text: text.into(), target_lang: target_lang.into(), source_lang: None }
    }

    /// The member `source_lang`.
    #[inline]
    pub fn source_lang(mut self, source_lang: impl Into<String>) -> Self {
        self.source_lang = Some(source_lang.into());
        self
    }
}
