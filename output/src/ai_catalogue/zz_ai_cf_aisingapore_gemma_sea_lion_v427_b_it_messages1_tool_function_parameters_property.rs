//! `AiCfAisingaporeGemmaSeaLionV427BItMessages1ToolFunctionParametersProperty`: The dictionary `AiCfAisingaporeGemmaSeaLionV427BItMessages1ToolFunctionParametersProperty`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfAisingaporeGemmaSeaLionV427BItMessages1ToolFunctionParametersProperty`.
#[doc(alias = "AiCfAisingaporeGemmaSeaLionV427BItMessages1ToolFunctionParametersProperty")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfAisingaporeGemmaSeaLionV427BItMessages1ToolFunctionParametersProperty {
    /// The data type of the parameter.
    #[doc(alias = "type")]
    pub type_: String,
    /// A description of the expected parameter.
    pub description: String,
}

impl ZzAiCfAisingaporeGemmaSeaLionV427BItMessages1ToolFunctionParametersProperty {
    /// A `AiCfAisingaporeGemmaSeaLionV427BItMessages1ToolFunctionParametersProperty` with all that it has.
    pub fn new(type_: impl Into<String>, description: impl Into<String>) -> Self {
        Self { type_: type_.into(), description: description.into() }
    }
}

impl rt::Encode for ZzAiCfAisingaporeGemmaSeaLionV427BItMessages1ToolFunctionParametersProperty {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.description);
    }
}

impl rt::Decode for ZzAiCfAisingaporeGemmaSeaLionV427BItMessages1ToolFunctionParametersProperty {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, description: r.get()? })
    }
}
