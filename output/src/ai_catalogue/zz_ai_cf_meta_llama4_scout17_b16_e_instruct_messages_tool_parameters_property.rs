//! `AiCfMetaLlama4Scout17B16EInstructMessagesToolParametersProperty`: The dictionary `AiCfMetaLlama4Scout17B16EInstructMessagesToolParametersProperty`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfMetaLlama4Scout17B16EInstructMessagesToolParametersProperty`.
#[doc(alias = "AiCfMetaLlama4Scout17B16EInstructMessagesToolParametersProperty")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfMetaLlama4Scout17B16EInstructMessagesToolParametersProperty {
    /// The data type of the parameter.
    #[doc(alias = "type")]
    pub type_: String,
    /// A description of the expected parameter.
    pub description: String,
}

impl ZzAiCfMetaLlama4Scout17B16EInstructMessagesToolParametersProperty {
    /// A `AiCfMetaLlama4Scout17B16EInstructMessagesToolParametersProperty` with all that it has.
    pub fn new(type_: impl Into<String>, description: impl Into<String>) -> Self {
        Self { type_: type_.into(), description: description.into() }
    }
}

impl rt::Encode for ZzAiCfMetaLlama4Scout17B16EInstructMessagesToolParametersProperty {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.description);
    }
}

impl rt::Decode for ZzAiCfMetaLlama4Scout17B16EInstructMessagesToolParametersProperty {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, description: r.get()? })
    }
}
