//! `AiCfMetaLlama3211BVisionInstructMessagesToolFunctionParametersProperty`: The dictionary `AiCfMetaLlama3211BVisionInstructMessagesToolFunctionParametersProperty`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfMetaLlama3211BVisionInstructMessagesToolFunctionParametersProperty`.
#[doc(alias = "AiCfMetaLlama3211BVisionInstructMessagesToolFunctionParametersProperty")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfMetaLlama3211BVisionInstructMessagesToolFunctionParametersProperty {
    /// The data type of the parameter.
    #[doc(alias = "type")]
    pub type_: String,
    /// A description of the expected parameter.
    pub description: String,
}

impl ZzAiCfMetaLlama3211BVisionInstructMessagesToolFunctionParametersProperty {
    /// A `AiCfMetaLlama3211BVisionInstructMessagesToolFunctionParametersProperty` with all that it has.
    pub fn new(type_: impl Into<String>, description: impl Into<String>) -> Self {
        Self { type_: type_.into(), description: description.into() }
    }
}

impl rt::Encode for ZzAiCfMetaLlama3211BVisionInstructMessagesToolFunctionParametersProperty {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.description);
    }
}

impl rt::Decode for ZzAiCfMetaLlama3211BVisionInstructMessagesToolFunctionParametersProperty {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, description: r.get()? })
    }
}
