//! `AiCfMistralaiMistralSmall3124BInstructMessagesToolParameters`: The dictionary `AiCfMistralaiMistralSmall3124BInstructMessagesToolParameters`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use std::collections::HashMap;

use super::ZzAiCfMistralaiMistralSmall3124BInstructMessagesToolParametersProperty;
use crate::rt::{self, Result};

/// The dictionary `AiCfMistralaiMistralSmall3124BInstructMessagesToolParameters`.
#[doc(alias = "AiCfMistralaiMistralSmall3124BInstructMessagesToolParameters")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfMistralaiMistralSmall3124BInstructMessagesToolParameters {
    /// The type of the parameters object (usually 'object').
    #[doc(alias = "type")]
    pub type_: String,
    /// List of required parameter names.
    pub required: Option<Vec<String>>,
    /// Definitions of each parameter.
    pub properties:
        HashMap<String, ZzAiCfMistralaiMistralSmall3124BInstructMessagesToolParametersProperty>,
}

impl ZzAiCfMistralaiMistralSmall3124BInstructMessagesToolParameters {
    /// A `AiCfMistralaiMistralSmall3124BInstructMessagesToolParameters` with what it must have.
    pub fn new(
        type_: impl Into<String>,
        properties: HashMap<
            String,
            ZzAiCfMistralaiMistralSmall3124BInstructMessagesToolParametersProperty,
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

impl rt::Encode for ZzAiCfMistralaiMistralSmall3124BInstructMessagesToolParameters {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.required);
        pack.put(&self.properties);
    }
}

impl rt::Decode for ZzAiCfMistralaiMistralSmall3124BInstructMessagesToolParameters {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, required: r.get()?, properties: r.get()? })
    }
}
