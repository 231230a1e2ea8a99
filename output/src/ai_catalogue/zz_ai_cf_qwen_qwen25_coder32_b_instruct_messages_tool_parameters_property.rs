//! `AiCfQwenQwen25Coder32BInstructMessagesToolParametersProperty`: The dictionary `AiCfQwenQwen25Coder32BInstructMessagesToolParametersProperty`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfQwenQwen25Coder32BInstructMessagesToolParametersProperty`.
#[doc(alias = "AiCfQwenQwen25Coder32BInstructMessagesToolParametersProperty")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfQwenQwen25Coder32BInstructMessagesToolParametersProperty {
    /// The data type of the parameter.
    #[doc(alias = "type")]
    pub type_: String,
    /// A description of the expected parameter.
    pub description: String,
}

impl ZzAiCfQwenQwen25Coder32BInstructMessagesToolParametersProperty {
    /// A `AiCfQwenQwen25Coder32BInstructMessagesToolParametersProperty` with all that it has.
    pub fn new(type_: impl Into<String>, description: impl Into<String>) -> Self {
        Self { type_: type_.into(), description: description.into() }
    }
}

impl rt::Encode for ZzAiCfQwenQwen25Coder32BInstructMessagesToolParametersProperty {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.description);
    }
}

impl rt::Decode for ZzAiCfQwenQwen25Coder32BInstructMessagesToolParametersProperty {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, description: r.get()? })
    }
}
