//! `Ai_Cf_Meta_Llama_3_2_11B_Vision_Instruct_Messages`: The dictionary [`Ai_Cf_Meta_Llama_3_2_11B_Vision_Instruct_Messages`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfMetaLlama3211BVisionInstructMessagesFunction,
    AiCfMetaLlama3211BVisionInstructMessagesImage, AiCfMetaLlama3211BVisionInstructMessagesMessage,
    AiCfMetaLlama3211BVisionInstructMessagesTool,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Meta_Llama_3_2_11B_Vision_Instruct_Messages`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Meta_Llama_3_2_11B_Vision_Instruct_Messages")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfMetaLlama3211BVisionInstructMessages {
    /// An array of message objects representing the conversation history.
    pub messages: Vec<AiCfMetaLlama3211BVisionInstructMessagesMessage>,
    /// The member `image`.
    pub image: Option<AiCfMetaLlama3211BVisionInstructMessagesImage>,
    /// The member `functions`.
    pub functions: Option<Vec<AiCfMetaLlama3211BVisionInstructMessagesFunction>>,
    /// A list of tools available for the assistant to use.
    pub tools: Option<Vec<AiCfMetaLlama3211BVisionInstructMessagesTool>>,
    /// If true, the response will be streamed back incrementally.
    pub stream: Option<bool>,
    /// The maximum number of tokens to generate in the response.
    pub max_tokens: Option<f64>,
    /// Controls the randomness of the output; higher values produce more random results.
    pub temperature: Option<f64>,
    /// Controls the creativity of the AI's responses by adjusting how many possible words it considers. Lower values make outputs more predictable; higher values allow for more varied and creative responses.
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

impl AiCfMetaLlama3211BVisionInstructMessages {
    /// With what must be set, and nothing else.
    ///
    /// - `messages`: An array of message objects representing the conversation history.
    #[inline]
    pub fn new(messages: Vec<AiCfMetaLlama3211BVisionInstructMessagesMessage>) -> Self {
        Self {
            messages,
            image: None,
            functions: None,
            tools: None,
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

    /// The member `image`.
    #[inline]
    pub fn image(
        mut self,
        image: impl Into<AiCfMetaLlama3211BVisionInstructMessagesImage>,
    ) -> Self {
        self.image = Some(image.into());
        self
    }

    /// The member `functions`.
    #[inline]
    pub fn functions(
        mut self,
        functions: Vec<AiCfMetaLlama3211BVisionInstructMessagesFunction>,
    ) -> Self {
        self.functions = Some(functions);
        self
    }

    /// A list of tools available for the assistant to use.
    #[inline]
    pub fn tools(mut self, tools: Vec<AiCfMetaLlama3211BVisionInstructMessagesTool>) -> Self {
        self.tools = Some(tools);
        self
    }

    /// If true, the response will be streamed back incrementally.
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

    /// Controls the creativity of the AI's responses by adjusting how many possible words it considers. Lower values make outputs more predictable; higher values allow for more varied and creative responses.
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
