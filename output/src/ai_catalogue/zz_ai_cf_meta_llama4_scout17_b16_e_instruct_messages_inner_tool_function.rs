//! `AiCfMetaLlama4Scout17B16EInstructMessagesInnerToolFunction`: The dictionary `AiCfMetaLlama4Scout17B16EInstructMessagesInnerToolFunction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfMetaLlama4Scout17B16EInstructMessagesInnerToolFunctionParameters;
use crate::rt::{self, Result};

/// The dictionary `AiCfMetaLlama4Scout17B16EInstructMessagesInnerToolFunction`.
#[doc(alias = "AiCfMetaLlama4Scout17B16EInstructMessagesInnerToolFunction")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfMetaLlama4Scout17B16EInstructMessagesInnerToolFunction {
    /// The name of the function.
    pub name: String,
    /// A brief description of what the function does.
    pub description: String,
    /// Schema defining the parameters accepted by the function.
    pub parameters: ZzAiCfMetaLlama4Scout17B16EInstructMessagesInnerToolFunctionParameters,
}

impl ZzAiCfMetaLlama4Scout17B16EInstructMessagesInnerToolFunction {
    /// A `AiCfMetaLlama4Scout17B16EInstructMessagesInnerToolFunction` with all that it has.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        parameters: ZzAiCfMetaLlama4Scout17B16EInstructMessagesInnerToolFunctionParameters,
    ) -> Self {
        Self { name: name.into(), description: description.into(), parameters }
    }
}

impl rt::Encode for ZzAiCfMetaLlama4Scout17B16EInstructMessagesInnerToolFunction {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.description);
        pack.put(&self.parameters);
    }
}

impl rt::Decode for ZzAiCfMetaLlama4Scout17B16EInstructMessagesInnerToolFunction {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, description: r.get()?, parameters: r.get()? })
    }
}
