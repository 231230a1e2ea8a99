//! `AiCfMetaLlama4Scout17B16EInstructMessagesInnerToolParameters`: The dictionary `AiCfMetaLlama4Scout17B16EInstructMessagesInnerToolParameters`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use std::collections::HashMap;

use super::ZzAiCfMetaLlama4Scout17B16EInstructMessagesInnerToolParametersProperty;
use crate::rt::{self, Result};

/// The dictionary `AiCfMetaLlama4Scout17B16EInstructMessagesInnerToolParameters`.
#[doc(alias = "AiCfMetaLlama4Scout17B16EInstructMessagesInnerToolParameters")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfMetaLlama4Scout17B16EInstructMessagesInnerToolParameters {
    /// The type of the parameters object (usually 'object').
    #[doc(alias = "type")]
    pub type_: String,
    /// List of required parameter names.
    pub required: Option<Vec<String>>,
    /// Definitions of each parameter.
    pub properties:
        HashMap<String, ZzAiCfMetaLlama4Scout17B16EInstructMessagesInnerToolParametersProperty>,
}

impl ZzAiCfMetaLlama4Scout17B16EInstructMessagesInnerToolParameters {
    /// A `AiCfMetaLlama4Scout17B16EInstructMessagesInnerToolParameters` with what it must have.
    pub fn new(
        type_: impl Into<String>,
        properties: HashMap<
            String,
            ZzAiCfMetaLlama4Scout17B16EInstructMessagesInnerToolParametersProperty,
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

impl rt::Encode for ZzAiCfMetaLlama4Scout17B16EInstructMessagesInnerToolParameters {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.required);
        pack.put(&self.properties);
    }
}

impl rt::Decode for ZzAiCfMetaLlama4Scout17B16EInstructMessagesInnerToolParameters {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, required: r.get()?, properties: r.get()? })
    }
}
