//! `Ai_Cf_Qwen_Qwen2_5_Coder_32B_Instruct_Output`: The dictionary [`Ai_Cf_Qwen_Qwen2_5_Coder_32B_Instruct_Output`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfQwenQwen25Coder32BInstructOutputToolCall, AiCfQwenQwen25Coder32BInstructOutputUsage,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Qwen_Qwen2_5_Coder_32B_Instruct_Output`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Qwen_Qwen2_5_Coder_32B_Instruct_Output")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfQwenQwen25Coder32BInstructOutput {
    /// The generated text response from the model
    pub response: String,
    /// Usage statistics for the inference request
    pub usage: Option<AiCfQwenQwen25Coder32BInstructOutputUsage>,
    /// An array of tool calls requests made during the response generation
    pub tool_calls: Option<Vec<AiCfQwenQwen25Coder32BInstructOutputToolCall>>,
}

impl AiCfQwenQwen25Coder32BInstructOutput {
    /// With what must be set, and nothing else.
    ///
    /// - `response`: The generated text response from the model
    #[inline]
    pub fn new(response: impl Into<String>) -> Self {
        Self { response: response.into(), usage: None, tool_calls: None }
    }

    /// Usage statistics for the inference request
    #[inline]
    pub fn usage(mut self, usage: AiCfQwenQwen25Coder32BInstructOutputUsage) -> Self {
        self.usage = Some(usage);
        self
    }

    /// An array of tool calls requests made during the response generation
    #[inline]
    pub fn tool_calls(
        mut self,
        tool_calls: Vec<AiCfQwenQwen25Coder32BInstructOutputToolCall>,
    ) -> Self {
        self.tool_calls = Some(tool_calls);
        self
    }
}
