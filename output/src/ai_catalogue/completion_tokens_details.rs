//! `CompletionTokensDetails`: The dictionary `CompletionTokensDetails`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `CompletionTokensDetails`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CompletionTokensDetails {
    /// The member `reasoning_tokens`.
    pub reasoning_tokens: Option<f64>,
    /// The member `audio_tokens`.
    pub audio_tokens: Option<f64>,
    /// The member `accepted_prediction_tokens`.
    pub accepted_prediction_tokens: Option<f64>,
    /// The member `rejected_prediction_tokens`.
    pub rejected_prediction_tokens: Option<f64>,
}

impl CompletionTokensDetails {
    /// A `CompletionTokensDetails` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `reasoning_tokens`.
    pub fn reasoning_tokens(mut self, reasoning_tokens: f64) -> Self {
        self.reasoning_tokens = Some(reasoning_tokens);
        self
    }

    /// The member `audio_tokens`.
    pub fn audio_tokens(mut self, audio_tokens: f64) -> Self {
        self.audio_tokens = Some(audio_tokens);
        self
    }

    /// The member `accepted_prediction_tokens`.
    pub fn accepted_prediction_tokens(mut self, accepted_prediction_tokens: f64) -> Self {
        self.accepted_prediction_tokens = Some(accepted_prediction_tokens);
        self
    }

    /// The member `rejected_prediction_tokens`.
    pub fn rejected_prediction_tokens(mut self, rejected_prediction_tokens: f64) -> Self {
        self.rejected_prediction_tokens = Some(rejected_prediction_tokens);
        self
    }
}

impl rt::Encode for CompletionTokensDetails {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.reasoning_tokens);
        pack.put(&self.audio_tokens);
        pack.put(&self.accepted_prediction_tokens);
        pack.put(&self.rejected_prediction_tokens);
    }
}

impl rt::Decode for CompletionTokensDetails {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            reasoning_tokens: r.get()?,
            audio_tokens: r.get()?,
            accepted_prediction_tokens: r.get()?,
            rejected_prediction_tokens: r.get()?,
        })
    }
}
