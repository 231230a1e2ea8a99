//! `AiCfQwenQwen330BA3BFp8Messages1ToolFunction`: The dictionary `AiCfQwenQwen330BA3BFp8Messages1ToolFunction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfQwenQwen330BA3BFp8Messages1ToolFunctionParameters;
use crate::rt::{self, Result};

/// The dictionary `AiCfQwenQwen330BA3BFp8Messages1ToolFunction`.
#[doc(alias = "AiCfQwenQwen330BA3BFp8Messages1ToolFunction")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfQwenQwen330BA3BFp8Messages1ToolFunction {
    /// The name of the function.
    pub name: String,
    /// A brief description of what the function does.
    pub description: String,
    /// Schema defining the parameters accepted by the function.
    pub parameters: ZzAiCfQwenQwen330BA3BFp8Messages1ToolFunctionParameters,
}

impl ZzAiCfQwenQwen330BA3BFp8Messages1ToolFunction {
    /// A `AiCfQwenQwen330BA3BFp8Messages1ToolFunction` with all that it has.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        parameters: ZzAiCfQwenQwen330BA3BFp8Messages1ToolFunctionParameters,
    ) -> Self {
        Self { name: name.into(), description: description.into(), parameters }
    }
}

impl rt::Encode for ZzAiCfQwenQwen330BA3BFp8Messages1ToolFunction {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.description);
        pack.put(&self.parameters);
    }
}

impl rt::Decode for ZzAiCfQwenQwen330BA3BFp8Messages1ToolFunction {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, description: r.get()?, parameters: r.get()? })
    }
}
