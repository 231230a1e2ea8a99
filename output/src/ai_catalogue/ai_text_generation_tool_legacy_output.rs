//! `AiTextGenerationToolLegacyOutput`: The dictionary `AiTextGenerationToolLegacyOutput`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `AiTextGenerationToolLegacyOutput`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiTextGenerationToolLegacyOutput {
    /// The member `name`.
    pub name: String,
    /// The member `arguments`.
    pub arguments: Js,
}

impl AiTextGenerationToolLegacyOutput {
    /// A `AiTextGenerationToolLegacyOutput` with all that it has.
    pub fn new(name: impl Into<String>, arguments: impl IntoJs) -> Self {
        Self { name: name.into(), arguments: arguments.into_js() }
    }
}

impl rt::Encode for AiTextGenerationToolLegacyOutput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.arguments);
    }
}

impl rt::Decode for AiTextGenerationToolLegacyOutput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let name = r.get();
        let arguments = r.get();
        Ok(Self { name: name?, arguments: arguments? })
    }
}
