//! `AiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCallFunction`: The dictionary [`AiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCallFunction`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCallFunction`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "AiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCallFunction")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfQwenQwen330Ba3BFp8ChatCompletionResponseChoiceMessageToolCallFunction {
    /// Name of the function to call
    pub name: String,
    /// JSON string of arguments for the function
    pub arguments: String,
}

impl AiCfQwenQwen330Ba3BFp8ChatCompletionResponseChoiceMessageToolCallFunction {
    /// With all that there is.
    ///
    /// - `name`: Name of the function to call
    /// - `arguments`: JSON string of arguments for the function
    #[inline]
    pub fn new(name: impl Into<String>, arguments: impl Into<String>) -> Self {
        Self { name: name.into(), arguments: arguments.into() }
    }
}
