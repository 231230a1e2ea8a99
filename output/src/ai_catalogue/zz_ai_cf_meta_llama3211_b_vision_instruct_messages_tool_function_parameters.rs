//! `AiCfMetaLlama3211BVisionInstructMessagesToolFunctionParameters`: The dictionary `AiCfMetaLlama3211BVisionInstructMessagesToolFunctionParameters`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use std::collections::HashMap;

use super::ZzAiCfMetaLlama3211BVisionInstructMessagesToolFunctionParametersProperty;
use crate::rt::{self, Result};

/// The dictionary `AiCfMetaLlama3211BVisionInstructMessagesToolFunctionParameters`.
#[doc(alias = "AiCfMetaLlama3211BVisionInstructMessagesToolFunctionParameters")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfMetaLlama3211BVisionInstructMessagesToolFunctionParameters {
    /// The type of the parameters object (usually 'object').
    #[doc(alias = "type")]
    pub type_: String,
    /// List of required parameter names.
    pub required: Option<Vec<String>>,
    /// Definitions of each parameter.
    pub properties:
        HashMap<String, ZzAiCfMetaLlama3211BVisionInstructMessagesToolFunctionParametersProperty>,
}

impl ZzAiCfMetaLlama3211BVisionInstructMessagesToolFunctionParameters {
    /// A `AiCfMetaLlama3211BVisionInstructMessagesToolFunctionParameters` with what it must have.
    pub fn new(
        type_: impl Into<String>,
        properties: HashMap<
            String,
            ZzAiCfMetaLlama3211BVisionInstructMessagesToolFunctionParametersProperty,
        >,
    ) -> Self {
        Self { type_: type_.into(), required: None, properties }
    }

    /// List of required parameter names.
    pub fn required(mut self, required: Vec<String>) -> Self {
        self.required = Some(required);
        self
    }
}

impl rt::Encode for ZzAiCfMetaLlama3211BVisionInstructMessagesToolFunctionParameters {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.required);
        pack.put(&self.properties);
    }
}

impl rt::Decode for ZzAiCfMetaLlama3211BVisionInstructMessagesToolFunctionParameters {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, required: r.get()?, properties: r.get()? })
    }
}
