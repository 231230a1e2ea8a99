//! `Ai_Cf_Meta_Llama_Guard_3_8B_Input`: The dictionary `Ai_Cf_Meta_Llama_Guard_3_8B_Input`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{ZzAiCfMetaLlamaGuard38BInputMessage, ZzAiCfMetaLlamaGuard38BInputResponseFormat};
use crate::rt::{self, Result};

/// The dictionary `Ai_Cf_Meta_Llama_Guard_3_8B_Input`.
#[doc(alias = "Ai_Cf_Meta_Llama_Guard_3_8B_Input")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiCfMetaLlamaGuard38BInput {
    /// An array of message objects representing the conversation history.
    pub messages: Vec<ZzAiCfMetaLlamaGuard38BInputMessage>,
    /// The maximum number of tokens to generate in the response.
    pub max_tokens: Option<f64>,
    /// Controls the randomness of the output; higher values produce more random results.
    pub temperature: Option<f64>,
    /// Dictate the output format of the generated response.
    pub response_format: Option<ZzAiCfMetaLlamaGuard38BInputResponseFormat>,
}

impl AiCfMetaLlamaGuard38BInput {
    /// A `Ai_Cf_Meta_Llama_Guard_3_8B_Input` with what it must have.
    pub fn new(messages: Vec<ZzAiCfMetaLlamaGuard38BInputMessage>) -> Self {
        Self { messages, max_tokens: None, temperature: None, response_format: None }
    }

    /// The maximum number of tokens to generate in the response.
    pub fn max_tokens(mut self, max_tokens: f64) -> Self {
        self.max_tokens = Some(max_tokens);
        self
    }

    /// Controls the randomness of the output; higher values produce more random results.
    pub fn temperature(mut self, temperature: f64) -> Self {
        self.temperature = Some(temperature);
        self
    }

    /// Dictate the output format of the generated response.
    pub fn response_format(
        mut self,
        response_format: ZzAiCfMetaLlamaGuard38BInputResponseFormat,
    ) -> Self {
        self.response_format = Some(response_format);
        self
    }
}

impl rt::Encode for AiCfMetaLlamaGuard38BInput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.messages);
        pack.put(&self.max_tokens);
        pack.put(&self.temperature);
        pack.put(&self.response_format);
    }
}

impl rt::Decode for AiCfMetaLlamaGuard38BInput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            messages: r.get()?,
            max_tokens: r.get()?,
            temperature: r.get()?,
            response_format: r.get()?,
        })
    }
}
