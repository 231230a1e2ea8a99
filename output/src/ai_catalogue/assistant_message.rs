//! `AssistantMessage`: The dictionary [`AssistantMessage`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AssistantMessageAudio, AssistantMessageContent, AssistantMessageFunctionCall,
    ChatCompletionMessageToolCall,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`AssistantMessage`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `role` is always `"assistant"`.
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(constant(role = "assistant"))]
#[non_exhaustive]
pub struct AssistantMessage {
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
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
