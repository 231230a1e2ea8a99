//! `AiCfGoogleGemma312BItMessagesToolFunctionParameters`: The dictionary `AiCfGoogleGemma312BItMessagesToolFunctionParameters`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use std::collections::HashMap;

use super::ZzAiCfGoogleGemma312BItMessagesToolFunctionParametersProperty;
use crate::rt::{self, Result};

/// The dictionary `AiCfGoogleGemma312BItMessagesToolFunctionParameters`.
#[doc(alias = "AiCfGoogleGemma312BItMessagesToolFunctionParameters")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfGoogleGemma312BItMessagesToolFunctionParameters {
    /// The type of the parameters object (usually 'object').
    #[doc(alias = "type")]
    pub type_: String,
    /// List of required parameter names.
    pub required: Option<Vec<String>>,
    /// Definitions of each parameter.
    pub properties: HashMap<String, ZzAiCfGoogleGemma312BItMessagesToolFunctionParametersProperty>,
}

impl ZzAiCfGoogleGemma312BItMessagesToolFunctionParameters {
    /// A `AiCfGoogleGemma312BItMessagesToolFunctionParameters` with what it must have.
    pub fn new(
        type_: impl Into<String>,
        properties: HashMap<String, ZzAiCfGoogleGemma312BItMessagesToolFunctionParametersProperty>,
    ) -> Self {
        Self { type_: type_.into(), required: None, properties }
    }

    /// List of required parameter names.
    pub fn required(mut self, required: Vec<String>) -> Self {
        self.required = Some(required);
        self
    }
}

impl rt::Encode for ZzAiCfGoogleGemma312BItMessagesToolFunctionParameters {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.required);
        pack.put(&self.properties);
    }
}

impl rt::Decode for ZzAiCfGoogleGemma312BItMessagesToolFunctionParameters {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, required: r.get()?, properties: r.get()? })
    }
}
