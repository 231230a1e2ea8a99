//! `CompletionTokensDetails`: The dictionary [`CompletionTokensDetails`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`CompletionTokensDetails`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
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
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `reasoning_tokens`.
    #[inline]
    pub fn reasoning_tokens(mut self, reasoning_tokens: f64) -> Self {
        self.reasoning_tokens = Some(reasoning_tokens);
        self
    }

    /// The member `audio_tokens`.
    #[inline]
    pub fn audio_tokens(mut self, audio_tokens: f64) -> Self {
        self.audio_tokens = Some(audio_tokens);
        self
    }

    /// The member `accepted_prediction_tokens`.
    #[inline]
    pub fn accepted_prediction_tokens(mut self, accepted_prediction_tokens: f64) -> Self {
        self.accepted_prediction_tokens = Some(accepted_prediction_tokens);
        self
    }

    /// The member `rejected_prediction_tokens`.
    #[inline]
    pub fn rejected_prediction_tokens(mut self, rejected_prediction_tokens: f64) -> Self {
        self.rejected_prediction_tokens = Some(rejected_prediction_tokens);
        self
    }
}
