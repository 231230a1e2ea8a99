//! `AiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCall`: The dictionary `AiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCall`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCallFunction;
use crate::rt::{self, Result};

/// The dictionary `AiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCall`.
#[doc(alias = "AiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCall")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCall {
    /// Unique identifier for the tool call
    pub id: String,
    /// Type of tool call
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `function`.
    pub function: ZzAiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCallFunction,
}

impl ZzAiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCall {
    /// A `AiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCall` with all that it has.
    pub fn new(
        id: impl Into<String>,
        type_: impl Into<String>,
        function: ZzAiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCallFunction,
    ) -> Self {
        Self { id: id.into(), type_: type_.into(), function }
    }
}

impl rt::Encode for ZzAiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCall {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.type_);
        pack.put(&self.function);
    }
}

impl rt::Decode for ZzAiCfQwenQwen330BA3BFp8ChatCompletionResponseChoiceMessageToolCall {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { id: r.get()?, type_: r.get()?, function: r.get()? })
    }
}
