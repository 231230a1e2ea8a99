//! `AiCfQwenQwen330BA3BFp8Messages1ToolFunctionParametersProperty`: The dictionary `AiCfQwenQwen330BA3BFp8Messages1ToolFunctionParametersProperty`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfQwenQwen330BA3BFp8Messages1ToolFunctionParametersProperty`.
#[doc(alias = "AiCfQwenQwen330BA3BFp8Messages1ToolFunctionParametersProperty")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfQwenQwen330BA3BFp8Messages1ToolFunctionParametersProperty {
    /// The data type of the parameter.
    #[doc(alias = "type")]
    pub type_: String,
    /// A description of the expected parameter.
    pub description: String,
}

impl ZzAiCfQwenQwen330BA3BFp8Messages1ToolFunctionParametersProperty {
    /// A `AiCfQwenQwen330BA3BFp8Messages1ToolFunctionParametersProperty` with all that it has.
    pub fn new(type_: impl Into<String>, description: impl Into<String>) -> Self {
        Self { type_: type_.into(), description: description.into() }
    }
}

impl rt::Encode for ZzAiCfQwenQwen330BA3BFp8Messages1ToolFunctionParametersProperty {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.description);
    }
}

impl rt::Decode for ZzAiCfQwenQwen330BA3BFp8Messages1ToolFunctionParametersProperty {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, description: r.get()? })
    }
}
