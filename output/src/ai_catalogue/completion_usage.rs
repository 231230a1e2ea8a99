//! `CompletionUsage`: The dictionary [`CompletionUsage`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{CompletionTokensDetails, PromptTokensDetails};
use crate::{FromJs, IntoJs};

/// The dictionary [`CompletionUsage`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct CompletionUsage {
    /// The member `prompt_tokens`.
    pub prompt_tokens: f64,
    /// The member `completion_tokens`.
    pub completion_tokens: f64,
    /// The member `total_tokens`.
    pub total_tokens: f64,
    /// The member `prompt_tokens_details`.
    pub prompt_tokens_details: Option<PromptTokensDetails>,
    /// The member `completion_tokens_details`.
    pub completion_tokens_details: Option<CompletionTokensDetails>,
}

impl CompletionUsage {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(prompt_tokens: f64, completion_tokens: f64, total_tokens: f64) -> Self {
        Self {
            prompt_tokens,
            completion_tokens,
            total_tokens,
            prompt_tokens_details: None,
            completion_tokens_details: None,
        }
    }

    /// The member `prompt_tokens_details`.
    #[inline]
    pub fn prompt_tokens_details(mut self, prompt_tokens_details: PromptTokensDetails) -> Self {
        self.prompt_tokens_details = Some(prompt_tokens_details);
        self
    }

    /// The member `completion_tokens_details`.
    #[inline]
    pub fn completion_tokens_details(
        mut self,
        completion_tokens_details: CompletionTokensDetails,
    ) -> Self {
        self.completion_tokens_details = Some(completion_tokens_details);
        self
    }
}
