//! `AiCfMetaLlama3211BVisionInstructMessagesToolFunction`: The dictionary `AiCfMetaLlama3211BVisionInstructMessagesToolFunction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfMetaLlama3211BVisionInstructMessagesToolFunctionParameters;
use crate::rt::{self, Result};

/// The dictionary `AiCfMetaLlama3211BVisionInstructMessagesToolFunction`.
#[doc(alias = "AiCfMetaLlama3211BVisionInstructMessagesToolFunction")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfMetaLlama3211BVisionInstructMessagesToolFunction {
    /// The name of the function.
    pub name: String,
    /// A brief description of what the function does.
    pub description: String,
    /// Schema defining the parameters accepted by the function.
    pub parameters: ZzAiCfMetaLlama3211BVisionInstructMessagesToolFunctionParameters,
}

impl ZzAiCfMetaLlama3211BVisionInstructMessagesToolFunction {
    /// A `AiCfMetaLlama3211BVisionInstructMessagesToolFunction` with all that it has.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        parameters: ZzAiCfMetaLlama3211BVisionInstructMessagesToolFunctionParameters,
    ) -> Self {
        Self { name: name.into(), description: description.into(), parameters }
    }
}

impl rt::Encode for ZzAiCfMetaLlama3211BVisionInstructMessagesToolFunction {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.description);
        pack.put(&self.parameters);
    }
}

impl rt::Decode for ZzAiCfMetaLlama3211BVisionInstructMessagesToolFunction {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, description: r.get()?, parameters: r.get()? })
    }
}
