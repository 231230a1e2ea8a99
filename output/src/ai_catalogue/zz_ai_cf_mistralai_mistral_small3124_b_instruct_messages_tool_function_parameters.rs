//! `AiCfMistralaiMistralSmall3124BInstructMessagesToolFunctionParameters`: The dictionary `AiCfMistralaiMistralSmall3124BInstructMessagesToolFunctionParameters`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use std::collections::HashMap;

use super::ZzAiCfMistralaiMistralSmall3124BInstructMessagesToolFunctionParametersProperty;
use crate::rt::{self, Result};

/// The dictionary `AiCfMistralaiMistralSmall3124BInstructMessagesToolFunctionParameters`.
#[doc(alias = "AiCfMistralaiMistralSmall3124BInstructMessagesToolFunctionParameters")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfMistralaiMistralSmall3124BInstructMessagesToolFunctionParameters {
    /// The type of the parameters object (usually 'object').
    #[doc(alias = "type")]
    pub type_: String,
    /// List of required parameter names.
    pub required: Option<Vec<String>>,
    /// Definitions of each parameter.
    pub properties: HashMap<
        String,
        ZzAiCfMistralaiMistralSmall3124BInstructMessagesToolFunctionParametersProperty,
    >,
}

impl ZzAiCfMistralaiMistralSmall3124BInstructMessagesToolFunctionParameters {
    /// A `AiCfMistralaiMistralSmall3124BInstructMessagesToolFunctionParameters` with what it must have.
    pub fn new(
        type_: impl Into<String>,
        properties: HashMap<
            String,
            ZzAiCfMistralaiMistralSmall3124BInstructMessagesToolFunctionParametersProperty,
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

impl rt::Encode for ZzAiCfMistralaiMistralSmall3124BInstructMessagesToolFunctionParameters {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.required);
        pack.put(&self.properties);
    }
}

impl rt::Decode for ZzAiCfMistralaiMistralSmall3124BInstructMessagesToolFunctionParameters {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, required: r.get()?, properties: r.get()? })
    }
}
