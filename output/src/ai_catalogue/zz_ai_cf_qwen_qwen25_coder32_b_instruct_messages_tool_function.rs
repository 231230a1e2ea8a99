//! `AiCfQwenQwen25Coder32BInstructMessagesToolFunction`: The dictionary `AiCfQwenQwen25Coder32BInstructMessagesToolFunction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfQwenQwen25Coder32BInstructMessagesToolFunctionParameters;
use crate::rt::{self, Result};

/// The dictionary `AiCfQwenQwen25Coder32BInstructMessagesToolFunction`.
#[doc(alias = "AiCfQwenQwen25Coder32BInstructMessagesToolFunction")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfQwenQwen25Coder32BInstructMessagesToolFunction {
    /// The name of the function.
    pub name: String,
    /// A brief description of what the function does.
    pub description: String,
    /// Schema defining the parameters accepted by the function.
    pub parameters: ZzAiCfQwenQwen25Coder32BInstructMessagesToolFunctionParameters,
}

impl ZzAiCfQwenQwen25Coder32BInstructMessagesToolFunction {
    /// A `AiCfQwenQwen25Coder32BInstructMessagesToolFunction` with all that it has.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        parameters: ZzAiCfQwenQwen25Coder32BInstructMessagesToolFunctionParameters,
    ) -> Self {
        Self { name: name.into(), description: description.into(), parameters }
    }
}

impl rt::Encode for ZzAiCfQwenQwen25Coder32BInstructMessagesToolFunction {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.description);
        pack.put(&self.parameters);
    }
}

impl rt::Decode for ZzAiCfQwenQwen25Coder32BInstructMessagesToolFunction {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, description: r.get()?, parameters: r.get()? })
    }
}
