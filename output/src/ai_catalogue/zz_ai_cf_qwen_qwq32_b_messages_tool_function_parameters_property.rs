//! `AiCfQwenQwq32BMessagesToolFunctionParametersProperty`: The dictionary `AiCfQwenQwq32BMessagesToolFunctionParametersProperty`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfQwenQwq32BMessagesToolFunctionParametersProperty`.
#[doc(alias = "AiCfQwenQwq32BMessagesToolFunctionParametersProperty")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfQwenQwq32BMessagesToolFunctionParametersProperty {
    /// The data type of the parameter.
    #[doc(alias = "type")]
    pub type_: String,
    /// A description of the expected parameter.
    pub description: String,
}

impl ZzAiCfQwenQwq32BMessagesToolFunctionParametersProperty {
    /// A `AiCfQwenQwq32BMessagesToolFunctionParametersProperty` with all that it has.
    pub fn new(type_: impl Into<String>, description: impl Into<String>) -> Self {
        Self { type_: type_.into(), description: description.into() }
    }
}

impl rt::Encode for ZzAiCfQwenQwq32BMessagesToolFunctionParametersProperty {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.description);
    }
}

impl rt::Decode for ZzAiCfQwenQwq32BMessagesToolFunctionParametersProperty {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, description: r.get()? })
    }
}
