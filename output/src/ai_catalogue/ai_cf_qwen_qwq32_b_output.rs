//! `Ai_Cf_Qwen_Qwq_32B_Output`: The dictionary `Ai_Cf_Qwen_Qwq_32B_Output`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{ZzAiCfQwenQwq32BOutputToolCall, ZzAiCfQwenQwq32BOutputUsage};
use crate::rt::{self, Result};

/// The dictionary `Ai_Cf_Qwen_Qwq_32B_Output`.
#[doc(alias = "Ai_Cf_Qwen_Qwq_32B_Output")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiCfQwenQwq32BOutput {
    /// The generated text response from the model
    pub response: String,
    /// Usage statistics for the inference request
    pub usage: Option<ZzAiCfQwenQwq32BOutputUsage>,
    /// An array of tool calls requests made during the response generation
    pub tool_calls: Option<Vec<ZzAiCfQwenQwq32BOutputToolCall>>,
}

impl AiCfQwenQwq32BOutput {
    /// A `Ai_Cf_Qwen_Qwq_32B_Output` with what it must have.
    pub fn new(response: impl Into<String>) -> Self {
        Self { response: response.into(), usage: None, tool_calls: None }
    }

    /// Usage statistics for the inference request
    pub fn usage(mut self, usage: ZzAiCfQwenQwq32BOutputUsage) -> Self {
        self.usage = Some(usage);
        self
    }

    /// An array of tool calls requests made during the response generation
    pub fn tool_calls(mut self, tool_calls: Vec<ZzAiCfQwenQwq32BOutputToolCall>) -> Self {
        self.tool_calls = Some(tool_calls);
        self
    }
}

impl rt::Encode for AiCfQwenQwq32BOutput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.response);
        pack.put(&self.usage);
        pack.put(&self.tool_calls);
    }
}

impl rt::Decode for AiCfQwenQwq32BOutput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let response = r.get();
        let usage = r.get();
        let tool_calls = r.get();
        Ok(Self { response: response?, usage: usage?, tool_calls: tool_calls? })
    }
}
