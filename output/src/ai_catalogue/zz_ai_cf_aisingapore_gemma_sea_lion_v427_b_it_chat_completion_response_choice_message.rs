//! `AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessage`: The dictionary `AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCall;
use crate::rt::{self, Result};

/// The dictionary `AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessage`.
#[doc(alias = "AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessage")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessage {
    /// Role of the message author
    pub role: String,
    /// The content of the message
    pub content: String,
    /// Internal reasoning content (if available)
    pub reasoning_content: Option<String>,
    /// Tool calls made by the assistant
    pub tool_calls: Option<
        Vec<ZzAiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCall>,
    >,
}

impl ZzAiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessage {
    /// A `AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessage` with what it must have.
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
        tool_calls: Vec<
            ZzAiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCall,
        >,
    ) -> Self {
        self.tool_calls = Some(tool_calls);
        self
    }
}

impl rt::Encode for ZzAiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessage {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.role);
        pack.put(&self.content);
        pack.put(&self.reasoning_content);
        pack.put(&self.tool_calls);
    }
}

impl rt::Decode for ZzAiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessage {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            role: r.get()?,
            content: r.get()?,
            reasoning_content: r.get()?,
            tool_calls: r.get()?,
        })
    }
}
