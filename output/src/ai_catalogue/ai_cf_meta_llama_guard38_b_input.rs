//! `Ai_Cf_Meta_Llama_Guard_3_8B_Input`: The dictionary [`Ai_Cf_Meta_Llama_Guard_3_8B_Input`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfMetaLlamaGuard38BInputMessage, AiCfMetaLlamaGuard38BInputResponseFormat};
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Meta_Llama_Guard_3_8B_Input`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Meta_Llama_Guard_3_8B_Input")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfMetaLlamaGuard38BInput {
    /// An array of message objects representing the conversation history.
    pub messages: Vec<AiCfMetaLlamaGuard38BInputMessage>,
    /// The maximum number of tokens to generate in the response.
    pub max_tokens: Option<f64>,
    /// Controls the randomness of the output; higher values produce more random results.
    pub temperature: Option<f64>,
    /// Dictate the output format of the generated response.
    pub response_format: Option<AiCfMetaLlamaGuard38BInputResponseFormat>,
}

impl AiCfMetaLlamaGuard38BInput {
    /// With what must be set, and nothing else.
    ///
    /// - `messages`: An array of message objects representing the conversation history.
    #[inline]
    pub fn new(messages: Vec<AiCfMetaLlamaGuard38BInputMessage>) -> Self {
        Self { messages, max_tokens: None, temperature: None, response_format: None }
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

    /// Dictate the output format of the generated response.
    #[inline]
    pub fn response_format(
        mut self,
        response_format: AiCfMetaLlamaGuard38BInputResponseFormat,
    ) -> Self {
        self.response_format = Some(response_format);
        self
    }
}
