//! `AiCfMetaLlama3370BInstructFp8FastAsyncBatchRequest`: The dictionary [`AiCfMetaLlama3370BInstructFp8FastAsyncBatchRequest`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfMetaLlama3370BInstructFp8FastJsonMode2;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfMetaLlama3370BInstructFp8FastAsyncBatchRequest`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfMetaLlama3370BInstructFp8FastAsyncBatchRequest {
    /// User-supplied reference. This field will be present in the response as well it can be used to reference the request and response. It's NOT validated to be unique.
    pub external_reference: Option<String>,
    /// Prompt for the text generation model
    pub prompt: Option<String>,
    /// If true, the response will be streamed back incrementally using SSE, Server Sent Events.
    pub stream: Option<bool>,
    /// The maximum number of tokens to generate in the response.
    pub max_tokens: Option<f64>,
    /// Controls the randomness of the output; higher values produce more random results.
    pub temperature: Option<f64>,
    /// Adjusts the creativity of the AI's responses by controlling how many possible words it considers. Lower values make outputs more predictable; higher values allow for more varied and creative responses.
    pub top_p: Option<f64>,
    /// Random seed for reproducibility of the generation.
    pub seed: Option<f64>,
    /// Penalty for repeated tokens; higher values discourage repetition.
    pub repetition_penalty: Option<f64>,
    /// Decreases the likelihood of the model repeating the same lines verbatim.
    pub frequency_penalty: Option<f64>,
    /// Increases the likelihood of the model introducing new topics.
    pub presence_penalty: Option<f64>,
    /// The member `response_format`.
    pub response_format: Option<AiCfMetaLlama3370BInstructFp8FastJsonMode2>,
}

impl AiCfMetaLlama3370BInstructFp8FastAsyncBatchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// User-supplied reference. This field will be present in the response as well it can be used to reference the request and response. It's NOT validated to be unique.
    #[inline]
    pub fn external_reference(mut self, external_reference: impl Into<String>) -> Self {
        self.external_reference = Some(external_reference.into());
        self
    }

    /// Prompt for the text generation model
    #[inline]
    pub fn prompt(mut self, prompt: impl Into<String>) -> Self {
        self.prompt = Some(prompt.into());
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

    /// The member `response_format`.
    #[inline]
    pub fn response_format(
        mut self,
        response_format: AiCfMetaLlama3370BInstructFp8FastJsonMode2,
    ) -> Self {
        self.response_format = Some(response_format);
        self
    }
}
