//! `Ai_Cf_Qwen_Qwq_32B_Output`: The dictionary [`Ai_Cf_Qwen_Qwq_32B_Output`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfQwenQwq32BOutputToolCall, AiCfQwenQwq32BOutputUsage};
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Qwen_Qwq_32B_Output`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Qwen_Qwq_32B_Output")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfQwenQwq32BOutput {
    /// The generated text response from the model
    pub response: String,
    /// Usage statistics for the inference request
    pub usage: Option<AiCfQwenQwq32BOutputUsage>,
    /// An array of tool calls requests made during the response generation
    pub tool_calls: Option<Vec<AiCfQwenQwq32BOutputToolCall>>,
}

impl AiCfQwenQwq32BOutput {
    /// With what must be set, and nothing else.
    ///
    /// - `response`: The generated text response from the model
    #[inline]
    pub fn new(response: impl Into<String>) -> Self {
        Self { response: response.into(), usage: None, tool_calls: None }
    }

    /// Usage statistics for the inference request
    #[inline]
    pub fn usage(mut self, usage: AiCfQwenQwq32BOutputUsage) -> Self {
        self.usage = Some(usage);
        self
    }

    /// An array of tool calls requests made during the response generation
    #[inline]
    pub fn tool_calls(mut self, tool_calls: Vec<AiCfQwenQwq32BOutputToolCall>) -> Self {
        self.tool_calls = Some(tool_calls);
        self
    }
}
