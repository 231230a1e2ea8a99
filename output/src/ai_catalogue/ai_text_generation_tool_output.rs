//! `AiTextGenerationToolOutput`: The dictionary `AiTextGenerationToolOutput`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::AiTextGenerationToolOutputFunction;
use crate::rt::{self, Result};

/// The dictionary `AiTextGenerationToolOutput`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiTextGenerationToolOutput {
    /// The member `id`.
    pub id: String,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `function`.
    pub function: AiTextGenerationToolOutputFunction,
}

impl AiTextGenerationToolOutput {
    /// A `AiTextGenerationToolOutput` with all that it has.
    pub fn new(
        id: impl Into<String>,
        type_: impl Into<String>,
        function: AiTextGenerationToolOutputFunction,
    ) -> Self {
        Self { id: id.into(), type_: type_.into(), function }
    }
}

impl rt::Encode for AiTextGenerationToolOutput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.type_);
        pack.put(&self.function);
    }
}

impl rt::Decode for AiTextGenerationToolOutput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { id: r.get()?, type_: r.get()?, function: r.get()? })
    }
}
