//! `AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCallFunction`: The dictionary [`AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCallFunction`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCallFunction`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCallFunction {
    /// Name of the function to call
    pub name: String,
    /// JSON string of arguments for the function
    pub arguments: String,
}

impl AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCallFunction {
    /// With all that there is.
    ///
    /// - `name`: Name of the function to call
    /// - `arguments`: JSON string of arguments for the function
    #[inline]
    pub fn new(name: impl Into<String>, arguments: impl Into<String>) -> Self {
        Self { name: name.into(), arguments: arguments.into() }
    }
}
