//! `AiCfMetaLlama3370BInstructFp8FastMessagesToolParameters`: The dictionary `AiCfMetaLlama3370BInstructFp8FastMessagesToolParameters`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use std::collections::HashMap;

use super::ZzAiCfMetaLlama3370BInstructFp8FastMessagesToolParametersProperty;
use crate::rt::{self, Result};

/// The dictionary `AiCfMetaLlama3370BInstructFp8FastMessagesToolParameters`.
#[doc(alias = "AiCfMetaLlama3370BInstructFp8FastMessagesToolParameters")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfMetaLlama3370BInstructFp8FastMessagesToolParameters {
    /// The type of the parameters object (usually 'object').
    #[doc(alias = "type")]
    pub type_: String,
    /// List of required parameter names.
    pub required: Option<Vec<String>>,
    /// Definitions of each parameter.
    pub properties:
        HashMap<String, ZzAiCfMetaLlama3370BInstructFp8FastMessagesToolParametersProperty>,
}

impl ZzAiCfMetaLlama3370BInstructFp8FastMessagesToolParameters {
    /// A `AiCfMetaLlama3370BInstructFp8FastMessagesToolParameters` with what it must have.
    pub fn new(
        type_: impl Into<String>,
        properties: HashMap<
            String,
            ZzAiCfMetaLlama3370BInstructFp8FastMessagesToolParametersProperty,
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

impl rt::Encode for ZzAiCfMetaLlama3370BInstructFp8FastMessagesToolParameters {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.required);
        pack.put(&self.properties);
    }
}

impl rt::Decode for ZzAiCfMetaLlama3370BInstructFp8FastMessagesToolParameters {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, required: r.get()?, properties: r.get()? })
    }
}
