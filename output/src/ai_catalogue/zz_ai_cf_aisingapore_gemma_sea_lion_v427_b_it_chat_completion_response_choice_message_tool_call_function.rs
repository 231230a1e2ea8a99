//! `AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCallFunction`: The dictionary `AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCallFunction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCallFunction`.
#[doc(
    alias = "AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCallFunction"
)]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCallFunction {
    /// Name of the function to call
    pub name: String,
    /// JSON string of arguments for the function
    pub arguments: String,
}

impl ZzAiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCallFunction {
    /// A `AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCallFunction` with all that it has.
    pub fn new(name: impl Into<String>, arguments: impl Into<String>) -> Self {
        Self { name: name.into(), arguments: arguments.into() }
    }
}

impl rt::Encode
    for ZzAiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCallFunction
{
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.arguments);
    }
}

impl rt::Decode
    for ZzAiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponseChoiceMessageToolCallFunction
{
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, arguments: r.get()? })
    }
}
