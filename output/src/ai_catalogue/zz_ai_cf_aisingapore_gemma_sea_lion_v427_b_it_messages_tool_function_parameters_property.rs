//! `AiCfAisingaporeGemmaSeaLionV427BItMessagesToolFunctionParametersProperty`: The dictionary `AiCfAisingaporeGemmaSeaLionV427BItMessagesToolFunctionParametersProperty`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfAisingaporeGemmaSeaLionV427BItMessagesToolFunctionParametersProperty`.
#[doc(alias = "AiCfAisingaporeGemmaSeaLionV427BItMessagesToolFunctionParametersProperty")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfAisingaporeGemmaSeaLionV427BItMessagesToolFunctionParametersProperty {
    /// The data type of the parameter.
    #[doc(alias = "type")]
    pub type_: String,
    /// A description of the expected parameter.
    pub description: String,
}

impl ZzAiCfAisingaporeGemmaSeaLionV427BItMessagesToolFunctionParametersProperty {
    /// A `AiCfAisingaporeGemmaSeaLionV427BItMessagesToolFunctionParametersProperty` with all that it has.
    pub fn new(type_: impl Into<String>, description: impl Into<String>) -> Self {
        Self { type_: type_.into(), description: description.into() }
    }
}

impl rt::Encode for ZzAiCfAisingaporeGemmaSeaLionV427BItMessagesToolFunctionParametersProperty {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.description);
    }
}

impl rt::Decode for ZzAiCfAisingaporeGemmaSeaLionV427BItMessagesToolFunctionParametersProperty {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, description: r.get()? })
    }
}
