//! `Ai_Cf_Qwen_Qwen2_5_Coder_32B_Instruct_Prompt`: The dictionary [`Ai_Cf_Qwen_Qwen2_5_Coder_32B_Instruct_Prompt`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfQwenQwen25Coder32BInstructJsonMode;
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Qwen_Qwen2_5_Coder_32B_Instruct_Prompt`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Qwen_Qwen2_5_Coder_32B_Instruct_Prompt")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfQwenQwen25Coder32BInstructPrompt {
    /// The input text prompt for the model to generate a response.
    pub prompt: String,
    /// Name of the LoRA (Low-Rank Adaptation) model to fine-tune the base model.
    pub lora: Option<String>,
    /// The member `response_format`.
    pub response_format: Option<AiCfQwenQwen25Coder32BInstructJsonMode>,
    /// If true, a chat template is not applied and you must adhere to the specific model's expected formatting.
    pub raw: Option<bool>,
    /// If true, the response will be streamed back incrementally using SSE, Server Sent Events.
    pub stream: Option<bool>,
    /// The maximum number of tokens to generate in the response.
    pub max_tokens: Option<f64>,
    /// Controls the randomness of the output; higher values produce more random results.
    pub temperature: Option<f64>,
    /// Adjusts the creativity of the AI's responses by controlling how many possible words it considers. Lower values make outputs more predictable; higher values allow for more varied and creative responses.
    pub top_p: Option<f64>,
    /// Limits the AI to choose from the top 'k' most probable words. Lower values make responses more focused; higher values introduce more variety and potential surprises.
    pub top_k: Option<f64>,
    /// Random seed for reproducibility of the generation.
    pub seed: Option<f64>,
    /// Penalty for repeated tokens; higher values discourage repetition.
    pub repetition_penalty: Option<f64>,
    /// Decreases the likelihood of the model repeating the same lines verbatim.
    pub frequency_penalty: Option<f64>,
    /// Increases the likelihood of the model introducing new topics.
    pub presence_penalty: Option<f64>,
}

impl AiCfQwenQwen25Coder32BInstructPrompt {
    /// With what must be set, and nothing else.
    ///
    /// - `prompt`: The input text prompt for the model to generate a response.
    #[inline]
    pub fn new(prompt: impl Into<String>) -> Self {
        Self {
            prompt: prompt.into(),
            lora: None,
            response_format: None,
            raw: None,
            stream: None,
            max_tokens: None,
            temperature: None,
            top_p: None,
            top_k: None,
            seed: None,
            repetition_penalty: None,
            frequency_penalty: None,
            presence_penalty: None,
        }
    }

    /// Name of the LoRA (Low-Rank Adaptation) model to fine-tune the base model.
    #[inline]
    pub fn lora(mut self, lora: impl Into<String>) -> Self {
        self.lora = Some(lora.into());
        self
    }

    /// The member `response_format`.
    #[inline]
    pub fn response_format(
        mut self,
        response_format: AiCfQwenQwen25Coder32BInstructJsonMode,
    ) -> Self {
        self.response_format = Some(response_format);
        self
    }

    /// If true, a chat template is not applied and you must adhere to the specific model's expected formatting.
    #[inline]
    pub fn raw(mut self, raw: bool) -> Self {
        self.raw = Some(raw);
        self
    }

    /// If true, the response will be streamed back incrementally using SSE, Server Sent Events.
    #[inline]
    pub fn stream(mut self, stream: bool) -> Self {
        self.stream = Some(stream);
        self
    }

    /// The maximum number of tokens to generate in the response.
    #[inline]
    pub fn max_tokens(mut self, max_tokens: f64) -> Self {
        self.max_tokens = Some(max_tokens);
        self
    }

    /// Controls the randomness of the output; higher values produce more random results.
    #[inline]
    pub fn temperature(mut self, temperature: f64) -> Self {
        self.temperature = Some(temperature);
        self
    }

    /// Adjusts the creativity of the AI's responses by controlling how many possible words it considers. Lower values make outputs more predictable; higher values allow for more varied and creative responses.
    #[inline]
    pub fn top_p(mut self, top_p: f64) -> Self {
        self.top_p = Some(top_p);
        self
    }

    /// Limits the AI to choose from the top 'k' most probable words. Lower values make responses more focused; higher values introduce more variety and potential surprises.
    #[inline]
    pub fn top_k(mut self, top_k: f64) -> Self {
        self.top_k = Some(top_k);
        self
    }

    /// Random seed for reproducibility of the generation.
    #[inline]
    pub fn seed(mut self, seed: f64) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Penalty for repeated tokens; higher values discourage repetition.
    #[inline]
    pub fn repetition_penalty(mut self, repetition_penalty: f64) -> Self {
        self.repetition_penalty = Some(repetition_penalty);
        self
    }

    /// Decreases the likelihood of the model repeating the same lines verbatim.
    #[inline]
    pub fn frequency_penalty(mut self, frequency_penalty: f64) -> Self {
        self.frequency_penalty = Some(frequency_penalty);
        self
    }

    /// Increases the likelihood of the model introducing new topics.
    #[inline]
    pub fn presence_penalty(mut self, presence_penalty: f64) -> Self {
        self.presence_penalty = Some(presence_penalty);
        self
    }
}
