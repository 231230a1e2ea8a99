//! `AiCfQwenQwen25Coder32BInstructMessagesToolParameters`: The dictionary `AiCfQwenQwen25Coder32BInstructMessagesToolParameters`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use std::collections::HashMap;

use super::ZzAiCfQwenQwen25Coder32BInstructMessagesToolParametersProperty;
use crate::rt::{self, Result};

/// The dictionary `AiCfQwenQwen25Coder32BInstructMessagesToolParameters`.
#[doc(alias = "AiCfQwenQwen25Coder32BInstructMessagesToolParameters")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfQwenQwen25Coder32BInstructMessagesToolParameters {
    /// The type of the parameters object (usually 'object').
    #[doc(alias = "type")]
    pub type_: String,
    /// List of required parameter names.
    pub required: Option<Vec<String>>,
    /// Definitions of each parameter.
    pub properties: HashMap<String, ZzAiCfQwenQwen25Coder32BInstructMessagesToolParametersProperty>,
}

impl ZzAiCfQwenQwen25Coder32BInstructMessagesToolParameters {
    /// A `AiCfQwenQwen25Coder32BInstructMessagesToolParameters` with what it must have.
    pub fn new(
        type_: impl Into<String>,
        properties: HashMap<String, ZzAiCfQwenQwen25Coder32BInstructMessagesToolParametersProperty>,
    ) -> Self {
        Self { type_: type_.into(), required: None, properties }
    }

    /// List of required parameter names.
    pub fn required(mut self, required: Vec<String>) -> Self {
        self.required = Some(required);
        self
    }
}

impl rt::Encode for ZzAiCfQwenQwen25Coder32BInstructMessagesToolParameters {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.required);
        pack.put(&self.properties);
    }
}

impl rt::Decode for ZzAiCfQwenQwen25Coder32BInstructMessagesToolParameters {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, required: r.get()?, properties: r.get()? })
    }
}
