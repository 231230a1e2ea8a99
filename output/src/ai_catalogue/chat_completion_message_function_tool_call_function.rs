//! `ChatCompletionMessageFunctionToolCallFunction`: The dictionary [`ChatCompletionMessageFunctionToolCallFunction`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`ChatCompletionMessageFunctionToolCallFunction`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct ChatCompletionMessageFunctionToolCallFunction {
    /// The member `name`.
    pub name: String,
    /// JSON-encoded arguments string.
    pub arguments: String,
}

impl ChatCompletionMessageFunctionToolCallFunction {
    /// With all that there is.
    ///
    /// - `arguments`: JSON-encoded arguments string.
    #[inline]
    pub fn new(name: impl Into<String>, arguments: impl Into<String>) -> Self {
        Self { name: name.into(), arguments: arguments.into() }
    }
}
