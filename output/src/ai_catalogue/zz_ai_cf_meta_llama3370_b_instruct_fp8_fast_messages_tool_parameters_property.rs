//! `AiCfMetaLlama3370BInstructFp8FastMessagesToolParametersProperty`: The dictionary `AiCfMetaLlama3370BInstructFp8FastMessagesToolParametersProperty`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfMetaLlama3370BInstructFp8FastMessagesToolParametersProperty`.
#[doc(alias = "AiCfMetaLlama3370BInstructFp8FastMessagesToolParametersProperty")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfMetaLlama3370BInstructFp8FastMessagesToolParametersProperty {
    /// The data type of the parameter.
    #[doc(alias = "type")]
    pub type_: String,
    /// A description of the expected parameter.
    pub description: String,
}

impl ZzAiCfMetaLlama3370BInstructFp8FastMessagesToolParametersProperty {
    /// A `AiCfMetaLlama3370BInstructFp8FastMessagesToolParametersProperty` with all that it has.
    pub fn new(type_: impl Into<String>, description: impl Into<String>) -> Self {
        Self { type_: type_.into(), description: description.into() }
    }
}

impl rt::Encode for ZzAiCfMetaLlama3370BInstructFp8FastMessagesToolParametersProperty {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.description);
    }
}

impl rt::Decode for ZzAiCfMetaLlama3370BInstructFp8FastMessagesToolParametersProperty {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, description: r.get()? })
    }
}
