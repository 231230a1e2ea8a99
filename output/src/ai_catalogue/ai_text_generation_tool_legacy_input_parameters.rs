//! `AiTextGenerationToolLegacyInputParameters`: The dictionary `AiTextGenerationToolLegacyInputParameters`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use std::collections::HashMap;

use super::{
    AiTextGenerationToolLegacyInputParametersProperty,
    AiTextGenerationToolLegacyInputParametersType,
};
use crate::rt::{self, Result};

/// The dictionary `AiTextGenerationToolLegacyInputParameters`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiTextGenerationToolLegacyInputParameters {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: AiTextGenerationToolLegacyInputParametersType,
    /// The member `properties`.
    pub properties: HashMap<String, AiTextGenerationToolLegacyInputParametersProperty>,
    /// The member `required`.
    pub required: Vec<String>,
}

impl AiTextGenerationToolLegacyInputParameters {
    /// A `AiTextGenerationToolLegacyInputParameters` with all that it has.
    pub fn new(
        type_: AiTextGenerationToolLegacyInputParametersType,
        properties: HashMap<String, AiTextGenerationToolLegacyInputParametersProperty>,
        required: Vec<String>,
    ) -> Self {
        Self { type_, properties, required }
    }
}

impl rt::Encode for AiTextGenerationToolLegacyInputParameters {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.properties);
        pack.put(&self.required);
    }
}

impl rt::Decode for AiTextGenerationToolLegacyInputParameters {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, properties: r.get()?, required: r.get()? })
    }
}
