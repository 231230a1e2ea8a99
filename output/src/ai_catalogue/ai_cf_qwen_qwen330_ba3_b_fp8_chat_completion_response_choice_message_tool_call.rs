//! `AiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCall`: The dictionary [`AiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCall`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfQwenQwen330Ba3BFp8ChatCompletionResponseChoiceMessageToolCallFunction;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCall`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"function"`.
///
/// - `type`: Type of tool call
#[doc(alias = "AiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCall")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "function"))]
#[non_exhaustive]
pub struct AiCfQwenQwen330Ba3BFp8ChatCompletionResponseChoiceMessageToolCall {
    /// Unique identifier for the tool call
    pub id: String,
    /// The member `function`.
    pub function: AiCfQwenQwen330Ba3BFp8ChatCompletionResponseChoiceMessageToolCallFunction,
}

impl AiCfQwenQwen330Ba3BFp8ChatCompletionResponseChoiceMessageToolCall {
    /// With all that there is.
    ///
    /// - `id`: Unique identifier for the tool call
    #[inline]
    pub fn new(
        id: impl Into<String>,
        function: AiCfQwenQwen330Ba3BFp8ChatCompletionResponseChoiceMessageToolCallFunction,
    ) -> Self {
        Self { id: id.into(), function }
    }
}
