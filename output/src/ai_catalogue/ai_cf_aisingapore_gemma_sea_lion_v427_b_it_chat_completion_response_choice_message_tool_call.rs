//! `AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCall`: The dictionary [`AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCall`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCallFunction;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCall`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"function"`.
///
/// - `type`: Type of tool call
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "function"))]
#[non_exhaustive]
pub struct AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCall {
    /// Unique identifier for the tool call
    pub id: String,
    /// The member `function`.
    pub function:
        AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCallFunction,
}

impl AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCall {
    /// With all that there is.
    ///
    /// - `id`: Unique identifier for the tool call
    #[inline]
    pub fn new(
        id: impl Into<String>,
        function: AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCallFunction,
    ) -> Self {
        Self { id: id.into(), function }
    }
}
