//! `AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCall`: The dictionary `AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCall`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCallFunction;
use crate::rt::{self, Result};

/// The dictionary `AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCall`.
#[doc(alias = "AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCall")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCall {
    /// Unique identifier for the tool call
    pub id: String,
    /// Type of tool call
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `function`.
    pub function:
        ZzAiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCallFunction,
}

impl ZzAiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCall {
    /// A `AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCall` with all that it has.
    pub fn new(
        id: impl Into<String>,
        type_: impl Into<String>,
        function: ZzAiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCallFunction,
    ) -> Self {
        Self { id: id.into(), type_: type_.into(), function }
    }
}

impl rt::Encode
    for ZzAiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCall
{
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.type_);
        pack.put(&self.function);
    }
}

impl rt::Decode
    for ZzAiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCall
{
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { id: r.get()?, type_: r.get()?, function: r.get()? })
    }
}
