//! `AiTextGenerationToolInputFunctionParameters`: The dictionary `AiTextGenerationToolInputFunctionParameters`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use std::collections::HashMap;

use super::{
    AiTextGenerationToolInputFunctionParametersProperty,
    AiTextGenerationToolInputFunctionParametersType,
};
use crate::rt::{self, Result};

/// The dictionary `AiTextGenerationToolInputFunctionParameters`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiTextGenerationToolInputFunctionParameters {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: AiTextGenerationToolInputFunctionParametersType,
    /// The member `properties`.
    pub properties: HashMap<String, AiTextGenerationToolInputFunctionParametersProperty>,
    /// The member `required`.
    pub required: Vec<String>,
}

impl AiTextGenerationToolInputFunctionParameters {
    /// A `AiTextGenerationToolInputFunctionParameters` with all that it has.
    pub fn new(
        type_: AiTextGenerationToolInputFunctionParametersType,
        properties: HashMap<String, AiTextGenerationToolInputFunctionParametersProperty>,
        required: Vec<String>,
    ) -> Self {
        Self { type_, properties, required }
    }
}

impl rt::Encode for AiTextGenerationToolInputFunctionParameters {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.properties);
        pack.put(&self.required);
    }
}

impl rt::Decode for AiTextGenerationToolInputFunctionParameters {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, properties: r.get()?, required: r.get()? })
    }
}
