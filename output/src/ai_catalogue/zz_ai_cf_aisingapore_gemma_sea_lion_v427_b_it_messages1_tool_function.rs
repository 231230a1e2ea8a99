//! `AiCfAisingaporeGemmaSeaLionV427BItMessages1ToolFunction`: The dictionary `AiCfAisingaporeGemmaSeaLionV427BItMessages1ToolFunction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfAisingaporeGemmaSeaLionV427BItMessages1ToolFunctionParameters;
use crate::rt::{self, Result};

/// The dictionary `AiCfAisingaporeGemmaSeaLionV427BItMessages1ToolFunction`.
#[doc(alias = "AiCfAisingaporeGemmaSeaLionV427BItMessages1ToolFunction")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfAisingaporeGemmaSeaLionV427BItMessages1ToolFunction {
    /// The name of the function.
    pub name: String,
    /// A brief description of what the function does.
    pub description: String,
    /// Schema defining the parameters accepted by the function.
    pub parameters: ZzAiCfAisingaporeGemmaSeaLionV427BItMessages1ToolFunctionParameters,
}

impl ZzAiCfAisingaporeGemmaSeaLionV427BItMessages1ToolFunction {
    /// A `AiCfAisingaporeGemmaSeaLionV427BItMessages1ToolFunction` with all that it has.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        parameters: ZzAiCfAisingaporeGemmaSeaLionV427BItMessages1ToolFunctionParameters,
    ) -> Self {
        Self { name: name.into(), description: description.into(), parameters }
    }
}

impl rt::Encode for ZzAiCfAisingaporeGemmaSeaLionV427BItMessages1ToolFunction {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.description);
        pack.put(&self.parameters);
    }
}

impl rt::Decode for ZzAiCfAisingaporeGemmaSeaLionV427BItMessages1ToolFunction {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, description: r.get()?, parameters: r.get()? })
    }
}
