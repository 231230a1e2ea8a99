//! `AiTextGenerationToolLegacyInput`: The dictionary `AiTextGenerationToolLegacyInput`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::AiTextGenerationToolLegacyInputParameters;
use crate::rt::{self, Result};

/// The dictionary `AiTextGenerationToolLegacyInput`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiTextGenerationToolLegacyInput {
    /// The member `name`.
    pub name: String,
    /// The member `description`.
    pub description: String,
    /// The member `parameters`.
    pub parameters: Option<AiTextGenerationToolLegacyInputParameters>,
}

impl AiTextGenerationToolLegacyInput {
    /// A `AiTextGenerationToolLegacyInput` with what it must have.
    pub fn new(name: impl Into<String>, description: impl Into<String>) -> Self {
        Self { name: name.into(), description: description.into(), parameters: None }
    }

    /// The member `parameters`.
    pub fn parameters(mut self, parameters: AiTextGenerationToolLegacyInputParameters) -> Self {
        self.parameters = Some(parameters);
        self
    }
}

impl rt::Encode for AiTextGenerationToolLegacyInput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.description);
        pack.put(&self.parameters);
    }
}

impl rt::Decode for AiTextGenerationToolLegacyInput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, description: r.get()?, parameters: r.get()? })
    }
}
