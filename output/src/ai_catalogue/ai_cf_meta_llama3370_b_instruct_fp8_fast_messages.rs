//! `Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast_Messages`: The dictionary [`Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast_Messages`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfMetaLlama3370BInstructFp8FastJsonMode1, AiCfMetaLlama3370BInstructFp8FastMessagesFunction,
    AiCfMetaLlama3370BInstructFp8FastMessagesMessage,
    AiCfMetaLlama3370BInstructFp8FastMessagesTool,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast_Messages`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast_Messages")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfMetaLlama3370BInstructFp8FastMessages {
    /// An array of message objects representing the conversation history.
    pub messages: Vec<AiCfMetaLlama3370BInstructFp8FastMessagesMessage>,
    /// The member `functions`.
    pub functions: Option<Vec<AiCfMetaLlama3370BInstructFp8FastMessagesFunction>>,
    /// A list of tools available for the assistant to use.
    pub tools: Option<Vec<AiCfMetaLlama3370BInstructFp8FastMessagesTool>>,
    /// The member `response_format`.
    pub response_format: Option<AiCfMetaLlama3370BInstructFp8FastJsonMode1>,
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

impl AiCfMetaLlama3370BInstructFp8FastMessages {
    /// With what must be set, and nothing else.
    ///
    /// - `messages`: An array of message objects representing the conversation history.
    #[inline]
    pub fn new(messages: Vec<AiCfMetaLlama3370BInstructFp8FastMessagesMessage>) -> Self {
        Self {
            messages,
            functions: None,
            tools: None,
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

    /// The member `functions`.
    #[inline]
    pub fn functions(
        mut self,
        functions: Vec<AiCfMetaLlama3370BInstructFp8FastMessagesFunction>,
    ) -> Self {
        self.functions = Some(functions);
        self
    }

    /// A list of tools available for the assistant to use.
    #[inline]
    pub fn tools(mut self, tools: Vec<AiCfMetaLlama3370BInstructFp8FastMessagesTool>) -> Self {
        self.tools = Some(tools);
        self
    }

    /// The member `response_format`.
    #[inline]
    pub fn response_format(
        mut self,
        response_format: AiCfMetaLlama3370BInstructFp8FastJsonMode1,
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
