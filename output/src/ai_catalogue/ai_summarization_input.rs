//! `AiSummarizationInput`: The dictionary [`AiSummarizationInput`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiSummarizationInput`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiSummarizationInput {
    /// The member `input_text`.
    pub input_text: String,
    /// The member `max_length`.
    pub max_length: Option<f64>,
}

impl AiSummarizationInput {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(input_text: impl Into<String>) -> Self {
        Self { input_text: input_text.into(), max_length: None }
    }

    /// The member `max_length`.
    #[inline]
    pub fn max_length(mut self, max_length: f64) -> Self {
        self.max_length = Some(max_length);
        self
    }
}
