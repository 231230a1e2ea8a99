//! `Ai_Cf_Meta_Llama_3_2_11B_Vision_Instruct_Output`: The dictionary `Ai_Cf_Meta_Llama_3_2_11B_Vision_Instruct_Output`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfMetaLlama3211BVisionInstructOutputToolCall;
use crate::rt::{self, Result};

/// The dictionary `Ai_Cf_Meta_Llama_3_2_11B_Vision_Instruct_Output`.
#[doc(alias = "Ai_Cf_Meta_Llama_3_2_11B_Vision_Instruct_Output")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AiCfMetaLlama3211BVisionInstructOutput {
    /// The generated text response from the model
    pub response: Option<String>,
    /// An array of tool calls requests made during the response generation
    pub tool_calls: Option<Vec<ZzAiCfMetaLlama3211BVisionInstructOutputToolCall>>,
}

impl AiCfMetaLlama3211BVisionInstructOutput {
    /// A `Ai_Cf_Meta_Llama_3_2_11B_Vision_Instruct_Output` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The generated text response from the model
    pub fn response(mut self, response: impl Into<String>) -> Self {
        self.response = Some(response.into());
        self
    }

    /// An array of tool calls requests made during the response generation
    pub fn tool_calls(
        mut self,
        tool_calls: Vec<ZzAiCfMetaLlama3211BVisionInstructOutputToolCall>,
    ) -> Self {
        self.tool_calls = Some(tool_calls);
        self
    }
}

impl rt::Encode for AiCfMetaLlama3211BVisionInstructOutput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.response);
        pack.put(&self.tool_calls);
    }
}

impl rt::Decode for AiCfMetaLlama3211BVisionInstructOutput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let response = r.get();
        let tool_calls = r.get();
        Ok(Self { response: response?, tool_calls: tool_calls? })
    }
}
