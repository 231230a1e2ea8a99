//! `AiTextGenerationToolInput`: The dictionary `AiTextGenerationToolInput`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{AiTextGenerationToolInputFunction, AiTextGenerationToolInputType};
use crate::rt::{self, Result};

/// The dictionary `AiTextGenerationToolInput`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiTextGenerationToolInput {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: AiTextGenerationToolInputType,
    /// The member `function`.
    pub function: AiTextGenerationToolInputFunction,
}

impl AiTextGenerationToolInput {
    /// A `AiTextGenerationToolInput` with all that it has.
    pub fn new(
        type_: AiTextGenerationToolInputType,
        function: AiTextGenerationToolInputFunction,
    ) -> Self {
        Self { type_, function }
    }
}

impl rt::Encode for AiTextGenerationToolInput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.function);
    }
}

impl rt::Decode for AiTextGenerationToolInput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, function: r.get()? })
    }
}
