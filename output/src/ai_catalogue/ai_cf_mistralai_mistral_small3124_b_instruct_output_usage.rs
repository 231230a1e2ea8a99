//! `AiCfMistralaiMistralSmall3124BInstructOutputUsage`: The dictionary [`AiCfMistralaiMistralSmall3124BInstructOutputUsage`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfMistralaiMistralSmall3124BInstructOutputUsage`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfMistralaiMistralSmall3124BInstructOutputUsage {
    /// Total number of tokens in input
    pub prompt_tokens: Option<f64>,
    /// Total number of tokens in output
    pub completion_tokens: Option<f64>,
    /// Total number of input and output tokens
    pub total_tokens: Option<f64>,
}

impl AiCfMistralaiMistralSmall3124BInstructOutputUsage {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Total number of tokens in input
    #[inline]
    pub fn prompt_tokens(mut self, prompt_tokens: f64) -> Self {
        self.prompt_tokens = Some(prompt_tokens);
        self
    }

    /// Total number of tokens in output
    #[inline]
    pub fn completion_tokens(mut self, completion_tokens: f64) -> Self {
        self.completion_tokens = Some(completion_tokens);
        self
    }

    /// Total number of input and output tokens
    #[inline]
    pub fn total_tokens(mut self, total_tokens: f64) -> Self {
        self.total_tokens = Some(total_tokens);
        self
    }
}
