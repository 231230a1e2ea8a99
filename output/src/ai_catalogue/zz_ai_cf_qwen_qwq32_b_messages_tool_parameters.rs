//! `AiCfQwenQwq32BMessagesToolParameters`: The dictionary `AiCfQwenQwq32BMessagesToolParameters`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use std::collections::HashMap;

use super::ZzAiCfQwenQwq32BMessagesToolParametersProperty;
use crate::rt::{self, Result};

/// The dictionary `AiCfQwenQwq32BMessagesToolParameters`.
#[doc(alias = "AiCfQwenQwq32BMessagesToolParameters")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfQwenQwq32BMessagesToolParameters {
    /// The type of the parameters object (usually 'object').
    #[doc(alias = "type")]
    pub type_: String,
    /// List of required parameter names.
    pub required: Option<Vec<String>>,
    /// Definitions of each parameter.
    pub properties: HashMap<String, ZzAiCfQwenQwq32BMessagesToolParametersProperty>,
}

impl ZzAiCfQwenQwq32BMessagesToolParameters {
    /// A `AiCfQwenQwq32BMessagesToolParameters` with what it must have.
    pub fn new(
        type_: impl Into<String>,
        properties: HashMap<String, ZzAiCfQwenQwq32BMessagesToolParametersProperty>,
    ) -> Self {
        Self { type_: type_.into(), required: None, properties }
    }

    /// List of required parameter names.
    pub fn required(mut self, required: Vec<String>) -> Self {
        self.required = Some(required);
        self
    }
}

impl rt::Encode for ZzAiCfQwenQwq32BMessagesToolParameters {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.required);
        pack.put(&self.properties);
    }
}

impl rt::Decode for ZzAiCfQwenQwq32BMessagesToolParameters {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, required: r.get()?, properties: r.get()? })
    }
}
