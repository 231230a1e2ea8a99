//! `Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct_Output`: The dictionary `Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct_Output`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{
    ZzAiCfMetaLlama4Scout17B16EInstructOutputToolCall,
    ZzAiCfMetaLlama4Scout17B16EInstructOutputUsage,
};
use crate::rt::{self, Result};

/// The dictionary `Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct_Output`.
#[doc(alias = "Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct_Output")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiCfMetaLlama4Scout17B16EInstructOutput {
    /// The generated text response from the model
    pub response: String,
    /// Usage statistics for the inference request
    pub usage: Option<ZzAiCfMetaLlama4Scout17B16EInstructOutputUsage>,
    /// An array of tool calls requests made during the response generation
    pub tool_calls: Option<Vec<ZzAiCfMetaLlama4Scout17B16EInstructOutputToolCall>>,
}

impl AiCfMetaLlama4Scout17B16EInstructOutput {
    /// A `Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct_Output` with what it must have.
    pub fn new(response: impl Into<String>) -> Self {
        Self { response: response.into(), usage: None, tool_calls: None }
    }

    /// Usage statistics for the inference request
    pub fn usage(mut self, usage: ZzAiCfMetaLlama4Scout17B16EInstructOutputUsage) -> Self {
        self.usage = Some(usage);
        self
    }

    /// An array of tool calls requests made during the response generation
    pub fn tool_calls(
        mut self,
        tool_calls: Vec<ZzAiCfMetaLlama4Scout17B16EInstructOutputToolCall>,
    ) -> Self {
        self.tool_calls = Some(tool_calls);
        self
    }
}

impl rt::Encode for AiCfMetaLlama4Scout17B16EInstructOutput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.response);
        pack.put(&self.usage);
        pack.put(&self.tool_calls);
    }
}

impl rt::Decode for AiCfMetaLlama4Scout17B16EInstructOutput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let response = r.get();
        let usage = r.get();
        let tool_calls = r.get();
        Ok(Self { response: response?, usage: usage?, tool_calls: tool_calls? })
    }
}
