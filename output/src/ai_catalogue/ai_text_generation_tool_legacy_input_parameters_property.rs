//! `AiTextGenerationToolLegacyInputParametersProperty`: The dictionary `AiTextGenerationToolLegacyInputParametersProperty`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiTextGenerationToolLegacyInputParametersProperty`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiTextGenerationToolLegacyInputParametersProperty {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `description`.
    pub description: Option<String>,
}

impl AiTextGenerationToolLegacyInputParametersProperty {
    /// A `AiTextGenerationToolLegacyInputParametersProperty` with what it must have.
    pub fn new(type_: impl Into<String>) -> Self {
        Self { type_: type_.into(), description: None }
    }

    /// The member `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl rt::Encode for AiTextGenerationToolLegacyInputParametersProperty {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.description);
    }
}

impl rt::Decode for AiTextGenerationToolLegacyInputParametersProperty {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, description: r.get()? })
    }
}
