//! `AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessage`: The dictionary [`AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessage`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCall;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessage`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessage {
    /// Role of the message author
    pub role: String,
    /// The content of the message
    pub content: String,
    /// Internal reasoning content (if available)
    pub reasoning_content: Option<String>,
    /// Tool calls made by the assistant
    pub tool_calls:
        Option<Vec<AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCall>>,
}

impl AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessage {
    /// With what must be set, and nothing else.
    ///
    /// - `role`: Role of the message author
    /// - `content`: The content of the message
    #[inline]
    pub fn new(role: impl Into<String>, content: impl Into<String>) -> Self {
        Self {
            role: role.into(),
            content: content.into(),
            reasoning_content: None,
            tool_calls: None,
        }
    }

    /// Internal reasoning content (if available)
    #[inline]
    pub fn reasoning_content(mut self, reasoning_content: impl Into<String>) -> Self {
        self.reasoning_content = Some(reasoning_content.into());
        self
    }

    /// Tool calls made by the assistant
    #[inline]
    pub fn tool_calls(
        mut self,
        tool_calls: Vec<
            AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCall,
        >,
    ) -> Self {
        self.tool_calls = Some(tool_calls);
        self
    }
}
