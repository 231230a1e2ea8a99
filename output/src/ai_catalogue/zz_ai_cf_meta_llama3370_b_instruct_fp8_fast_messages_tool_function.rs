//! `AiCfMetaLlama3370BInstructFp8FastMessagesToolFunction`: The dictionary `AiCfMetaLlama3370BInstructFp8FastMessagesToolFunction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfMetaLlama3370BInstructFp8FastMessagesToolFunctionParameters;
use crate::rt::{self, Result};

/// The dictionary `AiCfMetaLlama3370BInstructFp8FastMessagesToolFunction`.
#[doc(alias = "AiCfMetaLlama3370BInstructFp8FastMessagesToolFunction")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfMetaLlama3370BInstructFp8FastMessagesToolFunction {
    /// The name of the function.
    pub name: String,
    /// A brief description of what the function does.
    pub description: String,
    /// Schema defining the parameters accepted by the function.
    pub parameters: ZzAiCfMetaLlama3370BInstructFp8FastMessagesToolFunctionParameters,
}

impl ZzAiCfMetaLlama3370BInstructFp8FastMessagesToolFunction {
    /// A `AiCfMetaLlama3370BInstructFp8FastMessagesToolFunction` with all that it has.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        parameters: ZzAiCfMetaLlama3370BInstructFp8FastMessagesToolFunctionParameters,
    ) -> Self {
        Self { name: name.into(), description: description.into(), parameters }
    }
}

impl rt::Encode for ZzAiCfMetaLlama3370BInstructFp8FastMessagesToolFunction {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.description);
        pack.put(&self.parameters);
    }
}

impl rt::Decode for ZzAiCfMetaLlama3370BInstructFp8FastMessagesToolFunction {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, description: r.get()?, parameters: r.get()? })
    }
}
