//! `AssistantMessage`: The dictionary [`AssistantMessage`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AssistantMessageAudio, AssistantMessageContent, AssistantMessageFunctionCall,
    ChatCompletionMessageToolCall,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`AssistantMessage`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AssistantMessage {
    /// The member `role`.
    pub role: String,
    /// The member `content`.
    pub content: Option<AssistantMessageContent>,
    /// The member `refusal`.
    pub refusal: Option<String>,
    /// The member `name`.
    pub name: Option<String>,
    /// The member `audio`.
    pub audio: Option<AssistantMessageAudio>,
    /// The member `tool_calls`.
    pub tool_calls: Option<Vec<ChatCompletionMessageToolCall>>,
    /// The member `function_call`.
    pub function_call: Option<AssistantMessageFunctionCall>,
}

impl AssistantMessage {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(role: impl Into<String>) -> Self {
        Self {
            role: role.into(),
            content: None,
            refusal: None,
            name: None,
            audio: None,
            tool_calls: None,
            function_call: None,
        }
    }

    /// The member `content`.
    #[inline]
    pub fn content(mut self, content: impl Into<AssistantMessageContent>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// The member `refusal`.
    #[inline]
    pub fn refusal(mut self, refusal: impl Into<String>) -> Self {
        self.refusal = Some(refusal.into());
        self
    }

    /// The member `name`.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The member `audio`.
    #[inline]
    pub fn audio(mut self, audio: AssistantMessageAudio) -> Self {
        self.audio = Some(audio);
        self
    }

    /// The member `tool_calls`.
    #[inline]
    pub fn tool_calls(mut self, tool_calls: Vec<ChatCompletionMessageToolCall>) -> Self {
        self.tool_calls = Some(tool_calls);
        self
    }

    /// The member `function_call`.
    #[inline]
    pub fn function_call(mut self, function_call: AssistantMessageFunctionCall) -> Self {
        self.function_call = Some(function_call);
        self
    }
}
