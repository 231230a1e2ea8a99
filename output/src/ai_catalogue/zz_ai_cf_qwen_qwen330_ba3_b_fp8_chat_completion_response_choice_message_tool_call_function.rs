//! `AiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCallFunction`: The dictionary `AiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCallFunction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCallFunction`.
#[doc(alias = "AiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCallFunction")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCallFunction {
    /// Name of the function to call
    pub name: String,
    /// JSON string of arguments for the function
    pub arguments: String,
}

impl ZzAiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCallFunction {
    /// A `AiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCallFunction` with all that it has.
    pub fn new(name: impl Into<String>, arguments: impl Into<String>) -> Self {
        Self { name: name.into(), arguments: arguments.into() }
    }
}

impl rt::Encode for ZzAiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCallFunction {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.arguments);
    }
}

impl rt::Decode for ZzAiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCallFunction {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, arguments: r.get()? })
    }
}
