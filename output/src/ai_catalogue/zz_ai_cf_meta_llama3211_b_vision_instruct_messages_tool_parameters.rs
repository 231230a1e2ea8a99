//! `AiCfMetaLlama3211BVisionInstructMessagesToolParameters`: The dictionary `AiCfMetaLlama3211BVisionInstructMessagesToolParameters`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use std::collections::HashMap;

use super::ZzAiCfMetaLlama3211BVisionInstructMessagesToolParametersProperty;
use crate::rt::{self, Result};

/// The dictionary `AiCfMetaLlama3211BVisionInstructMessagesToolParameters`.
#[doc(alias = "AiCfMetaLlama3211BVisionInstructMessagesToolParameters")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfMetaLlama3211BVisionInstructMessagesToolParameters {
    /// The type of the parameters object (usually 'object').
    #[doc(alias = "type")]
    pub type_: String,
    /// List of required parameter names.
    pub required: Option<Vec<String>>,
    /// Definitions of each parameter.
    pub properties:
        HashMap<String, ZzAiCfMetaLlama3211BVisionInstructMessagesToolParametersProperty>,
}

impl ZzAiCfMetaLlama3211BVisionInstructMessagesToolParameters {
    /// A `AiCfMetaLlama3211BVisionInstructMessagesToolParameters` with what it must have.
    pub fn new(
        type_: impl Into<String>,
        properties: HashMap<
            String,
            ZzAiCfMetaLlama3211BVisionInstructMessagesToolParametersProperty,
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

impl rt::Encode for ZzAiCfMetaLlama3211BVisionInstructMessagesToolParameters {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.required);
        pack.put(&self.properties);
    }
}

impl rt::Decode for ZzAiCfMetaLlama3211BVisionInstructMessagesToolParameters {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, required: r.get()?, properties: r.get()? })
    }
}
