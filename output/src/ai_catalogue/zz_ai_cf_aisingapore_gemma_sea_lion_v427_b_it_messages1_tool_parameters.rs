//! `AiCfAisingaporeGemmaSeaLionV427BItMessages1ToolParameters`: The dictionary `AiCfAisingaporeGemmaSeaLionV427BItMessages1ToolParameters`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use std::collections::HashMap;

use super::ZzAiCfAisingaporeGemmaSeaLionV427BItMessages1ToolParametersProperty;
use crate::rt::{self, Result};

/// The dictionary `AiCfAisingaporeGemmaSeaLionV427BItMessages1ToolParameters`.
#[doc(alias = "AiCfAisingaporeGemmaSeaLionV427BItMessages1ToolParameters")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfAisingaporeGemmaSeaLionV427BItMessages1ToolParameters {
    /// The type of the parameters object (usually 'object').
    #[doc(alias = "type")]
    pub type_: String,
    /// List of required parameter names.
    pub required: Option<Vec<String>>,
    /// Definitions of each parameter.
    pub properties:
        HashMap<String, ZzAiCfAisingaporeGemmaSeaLionV427BItMessages1ToolParametersProperty>,
}

impl ZzAiCfAisingaporeGemmaSeaLionV427BItMessages1ToolParameters {
    /// A `AiCfAisingaporeGemmaSeaLionV427BItMessages1ToolParameters` with what it must have.
    pub fn new(
        type_: impl Into<String>,
        properties: HashMap<
            String,
            ZzAiCfAisingaporeGemmaSeaLionV427BItMessages1ToolParametersProperty,
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

impl rt::Encode for ZzAiCfAisingaporeGemmaSeaLionV427BItMessages1ToolParameters {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.required);
        pack.put(&self.properties);
    }
}

impl rt::Decode for ZzAiCfAisingaporeGemmaSeaLionV427BItMessages1ToolParameters {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, required: r.get()?, properties: r.get()? })
    }
}
