//! `AiCfQwenQwq32BMessagesToolFunctionParameters`: The dictionary `AiCfQwenQwq32BMessagesToolFunctionParameters`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use std::collections::HashMap;

use super::ZzAiCfQwenQwq32BMessagesToolFunctionParametersProperty;
use crate::rt::{self, Result};

/// The dictionary `AiCfQwenQwq32BMessagesToolFunctionParameters`.
#[doc(alias = "AiCfQwenQwq32BMessagesToolFunctionParameters")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfQwenQwq32BMessagesToolFunctionParameters {
    /// The type of the parameters object (usually 'object').
    #[doc(alias = "type")]
    pub type_: String,
    /// List of required parameter names.
    pub required: Option<Vec<String>>,
    /// Definitions of each parameter.
    pub properties: HashMap<String, ZzAiCfQwenQwq32BMessagesToolFunctionParametersProperty>,
}

impl ZzAiCfQwenQwq32BMessagesToolFunctionParameters {
    /// A `AiCfQwenQwq32BMessagesToolFunctionParameters` with what it must have.
    pub fn new(
        type_: impl Into<String>,
        properties: HashMap<String, ZzAiCfQwenQwq32BMessagesToolFunctionParametersProperty>,
    ) -> Self {
        Self { type_: type_.into(), required: None, properties }
    }

    /// List of required parameter names.
    pub fn required(mut self, required: Vec<String>) -> Self {
        self.required = Some(required);
        self
    }
}

impl rt::Encode for ZzAiCfQwenQwq32BMessagesToolFunctionParameters {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.required);
        pack.put(&self.properties);
    }
}

impl rt::Decode for ZzAiCfQwenQwq32BMessagesToolFunctionParameters {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, required: r.get()?, properties: r.get()? })
    }
}
