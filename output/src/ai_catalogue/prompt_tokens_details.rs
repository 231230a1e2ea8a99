//! `PromptTokensDetails`: The dictionary `PromptTokensDetails`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `PromptTokensDetails`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct PromptTokensDetails {
    /// The member `cached_tokens`.
    pub cached_tokens: Option<f64>,
    /// The member `audio_tokens`.
    pub audio_tokens: Option<f64>,
}

impl PromptTokensDetails {
    /// A `PromptTokensDetails` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `cached_tokens`.
    pub fn cached_tokens(mut self, cached_tokens: f64) -> Self {
        self.cached_tokens = Some(cached_tokens);
        self
    }

    /// The member `audio_tokens`.
    pub fn audio_tokens(mut self, audio_tokens: f64) -> Self {
        self.audio_tokens = Some(audio_tokens);
        self
    }
}

impl rt::Encode for PromptTokensDetails {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.cached_tokens);
        pack.put(&self.audio_tokens);
    }
}

impl rt::Decode for PromptTokensDetails {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { cached_tokens: r.get()?, audio_tokens: r.get()? })
    }
}
