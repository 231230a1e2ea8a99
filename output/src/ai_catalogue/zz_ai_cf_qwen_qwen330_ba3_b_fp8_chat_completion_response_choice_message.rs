//! `AiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessage`: The dictionary `AiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCall;
use crate::rt::{self, Result};

/// The dictionary `AiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessage`.
#[doc(alias = "AiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessage")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessage {
    /// Role of the message author
    pub role: String,
    /// The content of the message
    pub content: String,
    /// Internal reasoning content (if available)
    pub reasoning_content: Option<String>,
    /// Tool calls made by the assistant
    pub tool_calls:
        Option<Vec<ZzAiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCall>>,
}

impl ZzAiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessage {
    /// A `AiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessage` with what it must have.
    pub fn new(role: impl Into<String>, content: impl Into<String>) -> Self {
        Self {
            role: role.into(),
            content: content.into(),
            reasoning_content: None,
            tool_calls: None,
        }
    }

    /// Internal reasoning content (if available)
    pub fn reasoning_content(mut self, reasoning_content: impl Into<String>) -> Self {
        self.reasoning_content = Some(reasoning_content.into());
        self
    }

    /// Tool calls made by the assistant
    pub fn tool_calls(
        mut self,
        tool_calls: Vec<ZzAiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCall>,
    ) -> Self {
        self.tool_calls = Some(tool_calls);
        self
    }
}

impl rt::Encode for ZzAiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessage {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.role);
        pack.put(&self.content);
        pack.put(&self.reasoning_content);
        pack.put(&self.tool_calls);
    }
}

impl rt::Decode for ZzAiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessage {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            role: r.get()?,
            content: r.get()?,
            reasoning_content: r.get()?,
            tool_calls: r.get()?,
        })
    }
}
