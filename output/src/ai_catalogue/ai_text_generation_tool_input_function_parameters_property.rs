//! `AiTextGenerationToolInputFunctionParametersProperty`: The dictionary `AiTextGenerationToolInputFunctionParametersProperty`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiTextGenerationToolInputFunctionParametersProperty`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiTextGenerationToolInputFunctionParametersProperty {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `description`.
    pub description: Option<String>,
}

impl AiTextGenerationToolInputFunctionParametersProperty {
    /// A `AiTextGenerationToolInputFunctionParametersProperty` with what it must have.
    pub fn new(type_: impl Into<String>) -> Self {
        Self { type_: type_.into(), description: None }
    }

    /// The member `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl rt::Encode for AiTextGenerationToolInputFunctionParametersProperty {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.description);
    }
}

impl rt::Decode for AiTextGenerationToolInputFunctionParametersProperty {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, description: r.get()? })
    }
}
