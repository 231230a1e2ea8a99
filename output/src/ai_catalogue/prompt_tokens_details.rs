//! `PromptTokensDetails`: The dictionary [`PromptTokensDetails`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`PromptTokensDetails`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct PromptTokensDetails {
    /// The member `cached_tokens`.
    pub cached_tokens: Option<f64>,
    /// The member `audio_tokens`.
    pub audio_tokens: Option<f64>,
}

impl PromptTokensDetails {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `cached_tokens`.
    #[inline]
    pub fn cached_tokens(mut self, cached_tokens: f64) -> Self {
        self.cached_tokens = Some(cached_tokens);
        self
    }

    /// The member `audio_tokens`.
    #[inline]
    pub fn audio_tokens(mut self, audio_tokens: f64) -> Self {
        self.audio_tokens = Some(audio_tokens);
        self
    }
}
