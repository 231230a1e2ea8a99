//! `Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_Chat_Completion_Response`: The dictionary [`Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_Chat_Completion_Response`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfQwenQwen330Ba3BFp8ChatCompletionResponseChoice,
    AiCfQwenQwen330Ba3BFp8ChatCompletionResponseUsage,
};
use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_Chat_Completion_Response`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_Chat_Completion_Response")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfQwenQwen330BA3BFp8ChatCompletionResponse {
    /// Unique identifier for the completion
    pub id: Option<String>,
    /// Object type identifier
    pub object: Option<String>,
    /// Unix timestamp of when the completion was created
    pub created: Option<f64>,
    /// Model used for the completion
    pub model: Option<String>,
    /// List of completion choices
    pub choices: Option<Vec<AiCfQwenQwen330Ba3BFp8ChatCompletionResponseChoice>>,
    /// Usage statistics for the inference request
    pub usage: Option<AiCfQwenQwen330Ba3BFp8ChatCompletionResponseUsage>,
    /// Log probabilities for the prompt (if requested)
    pub prompt_logprobs: Option<Js>,
}

impl AiCfQwenQwen330BA3BFp8ChatCompletionResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Unique identifier for the completion
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Object type identifier
    #[inline]
    pub fn object(mut self, object: impl Into<String>) -> Self {
        self.object = Some(object.into());
        self
    }

    /// Unix timestamp of when the completion was created
    #[inline]
    pub fn created(mut self, created: f64) -> Self {
        self.created = Some(created);
        self
    }

    /// Model used for the completion
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// List of completion choices
    #[inline]
    pub fn choices(
        mut self,
        choices: Vec<AiCfQwenQwen330Ba3BFp8ChatCompletionResponseChoice>,
    ) -> Self {
        self.choices = Some(choices);
        self
    }

    /// Usage statistics for the inference request
    #[inline]
    pub fn usage(mut self, usage: AiCfQwenQwen330Ba3BFp8ChatCompletionResponseUsage) -> Self {
        self.usage = Some(usage);
        self
    }

    /// Log probabilities for the prompt (if requested)
    #[inline]
    pub fn prompt_logprobs(mut self, prompt_logprobs: impl IntoJs) -> Self {
        self.prompt_logprobs = Some(prompt_logprobs.into_js());
        self
    }
}
