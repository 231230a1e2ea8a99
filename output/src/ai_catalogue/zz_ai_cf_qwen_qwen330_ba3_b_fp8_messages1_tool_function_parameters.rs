//! `AiCfQwenQwen330BA3BFp8Messages1ToolFunctionParameters`: The dictionary `AiCfQwenQwen330BA3BFp8Messages1ToolFunctionParameters`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use std::collections::HashMap;

use super::ZzAiCfQwenQwen330BA3BFp8Messages1ToolFunctionParametersProperty;
use crate::rt::{self, Result};

/// The dictionary `AiCfQwenQwen330BA3BFp8Messages1ToolFunctionParameters`.
#[doc(alias = "AiCfQwenQwen330BA3BFp8Messages1ToolFunctionParameters")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfQwenQwen330BA3BFp8Messages1ToolFunctionParameters {
    /// The type of the parameters object (usually 'object').
    #[doc(alias = "type")]
    pub type_: String,
    /// List of required parameter names.
    pub required: Option<Vec<String>>,
    /// Definitions of each parameter.
    pub properties:
        HashMap<String, ZzAiCfQwenQwen330BA3BFp8Messages1ToolFunctionParametersProperty>,
}

impl ZzAiCfQwenQwen330BA3BFp8Messages1ToolFunctionParameters {
    /// A `AiCfQwenQwen330BA3BFp8Messages1ToolFunctionParameters` with what it must have.
    pub fn new(
        type_: impl Into<String>,
        properties: HashMap<
            String,
            ZzAiCfQwenQwen330BA3BFp8Messages1ToolFunctionParametersProperty,
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

impl rt::Encode for ZzAiCfQwenQwen330BA3BFp8Messages1ToolFunctionParameters {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.required);
        pack.put(&self.properties);
    }
}

impl rt::Decode for ZzAiCfQwenQwen330BA3BFp8Messages1ToolFunctionParameters {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, required: r.get()?, properties: r.get()? })
    }
}
