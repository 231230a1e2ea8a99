//! `ChatCompletionMessageFunctionToolCall`: The dictionary [`ChatCompletionMessageFunctionToolCall`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ChatCompletionMessageFunctionToolCallFunction;
use crate::{FromJs, IntoJs};

/// The dictionary [`ChatCompletionMessageFunctionToolCall`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"function"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "function"))]
#[non_exhaustive]
pub struct ChatCompletionMessageFunctionToolCall {
    /// The member `id`.
    pub id: String,
    /// The member `function`.
    pub function: ChatCompletionMessageFunctionToolCallFunction,
}

impl ChatCompletionMessageFunctionToolCall {
    /// With all that there is.
    #[inline]
    pub fn new(
        id: impl Into<String>,
        function: ChatCompletionMessageFunctionToolCallFunction,
    ) -> Self {
        Self { id: id.into(), function }
    }
}
