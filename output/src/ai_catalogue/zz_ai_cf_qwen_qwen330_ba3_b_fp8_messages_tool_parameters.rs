//! `AiCfQwenQwen330BA3BFp8MessagesToolParameters`: The dictionary `AiCfQwenQwen330BA3BFp8MessagesToolParameters`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use std::collections::HashMap;

use super::ZzAiCfQwenQwen330BA3BFp8MessagesToolParametersProperty;
use crate::rt::{self, Result};

/// The dictionary `AiCfQwenQwen330BA3BFp8MessagesToolParameters`.
#[doc(alias = "AiCfQwenQwen330BA3BFp8MessagesToolParameters")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfQwenQwen330BA3BFp8MessagesToolParameters {
    /// The type of the parameters object (usually 'object').
    #[doc(alias = "type")]
    pub type_: String,
    /// List of required parameter names.
    pub required: Option<Vec<String>>,
    /// Definitions of each parameter.
    pub properties: HashMap<String, ZzAiCfQwenQwen330BA3BFp8MessagesToolParametersProperty>,
}

impl ZzAiCfQwenQwen330BA3BFp8MessagesToolParameters {
    /// A `AiCfQwenQwen330BA3BFp8MessagesToolParameters` with what it must have.
    pub fn new(
        type_: impl Into<String>,
        properties: HashMap<String, ZzAiCfQwenQwen330BA3BFp8MessagesToolParametersProperty>,
    ) -> Self {
        Self { type_: type_.into(), required: None, properties }
    }

    /// List of required parameter names.
    pub fn required(mut self, required: Vec<String>) -> Self {
        self.required = Some(required);
        self
    }
}

impl rt::Encode for ZzAiCfQwenQwen330BA3BFp8MessagesToolParameters {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.required);
        pack.put(&self.properties);
    }
}

impl rt::Decode for ZzAiCfQwenQwen330BA3BFp8MessagesToolParameters {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, required: r.get()?, properties: r.get()? })
    }
}
