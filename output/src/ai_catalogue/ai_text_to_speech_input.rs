//! `AiTextToSpeechInput`: The dictionary [`AiTextToSpeechInput`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiTextToSpeechInput`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiTextToSpeechInput {
    /// The member `prompt`.
    pub prompt: String,
    /// The member `lang`.
    pub lang: Option<String>,
}

impl AiTextToSpeechInput {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(prompt: impl Into<String>) -> Self {
        Self { prompt: prompt.into(), lang: None }
    }

    /// The member `lang`.
    #[inline]
    pub fn lang(mut self, lang: impl Into<String>) -> Self {
        self.lang = Some(lang.into());
        self
    }
}
