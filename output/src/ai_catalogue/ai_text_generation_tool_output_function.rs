//! `AiTextGenerationToolOutputFunction`: The dictionary `AiTextGenerationToolOutputFunction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiTextGenerationToolOutputFunction`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiTextGenerationToolOutputFunction {
    /// The member `name`.
    pub name: String,
    /// The member `arguments`.
    pub arguments: String,
}

impl AiTextGenerationToolOutputFunction {
    /// A `AiTextGenerationToolOutputFunction` with all that it has.
    pub fn new(name: impl Into<String>, arguments: impl Into<String>) -> Self {
        Self { name: name.into(), arguments: arguments.into() }
    }
}

impl rt::Encode for AiTextGenerationToolOutputFunction {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.arguments);
    }
}

impl rt::Decode for AiTextGenerationToolOutputFunction {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, arguments: r.get()? })
    }
}
