//! `ChatCompletionResponseMessage`: The dictionary [`ChatCompletionResponseMessage`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    ChatCompletionAudio, ChatCompletionMessageToolCall, ChatCompletionResponseMessageFunctionCall,
    ChatCompletionUrlCitation,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`ChatCompletionResponseMessage`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `role` is always `"assistant"`.
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(constant(role = "assistant"))]
#[non_exhaustive]
pub struct ChatCompletionResponseMessage {
    /// The member `content`.
    pub content: Option<String>,
    /// The member `refusal`.
    pub refusal: Option<String>,
    /// The member `annotations`.
    pub annotations: Option<Vec<ChatCompletionUrlCitation>>,
    /// The member `audio`.
    pub audio: Option<ChatCompletionAudio>,
    /// The member `tool_calls`.
    pub tool_calls: Option<Vec<ChatCompletionMessageToolCall>>,
    /// The member `function_call`.
    pub function_call: Option<ChatCompletionResponseMessageFunctionCall>,
}

impl ChatCompletionResponseMessage {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `content`.
    #[inline]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// The member `refusal`.
    #[inline]
    pub fn refusal(mut self, refusal: impl Into<String>) -> Self {
        self.refusal = Some(refusal.into());
        self
    }

    /// The member `annotations`.
    #[inline]
    pub fn annotations(mut self, annotations: Vec<ChatCompletionUrlCitation>) -> Self {
        self.annotations = Some(annotations);
        self
    }

    /// The member `audio`.
    #[inline]
    pub fn audio(mut self, audio: ChatCompletionAudio) -> Self {
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
    pub fn function_call(
        mut self,
        function_call: ChatCompletionResponseMessageFunctionCall,
    ) -> Self {
        self.function_call = Some(function_call);
        self
    }
}
