//! `AiCfGoogleGemma312BItMessagesToolFunction`: The dictionary `AiCfGoogleGemma312BItMessagesToolFunction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfGoogleGemma312BItMessagesToolFunctionParameters;
use crate::rt::{self, Result};

/// The dictionary `AiCfGoogleGemma312BItMessagesToolFunction`.
#[doc(alias = "AiCfGoogleGemma312BItMessagesToolFunction")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfGoogleGemma312BItMessagesToolFunction {
    /// The name of the function.
    pub name: String,
    /// A brief description of what the function does.
    pub description: String,
    /// Schema defining the parameters accepted by the function.
    pub parameters: ZzAiCfGoogleGemma312BItMessagesToolFunctionParameters,
}

impl ZzAiCfGoogleGemma312BItMessagesToolFunction {
    /// A `AiCfGoogleGemma312BItMessagesToolFunction` with all that it has.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        parameters: ZzAiCfGoogleGemma312BItMessagesToolFunctionParameters,
    ) -> Self {
        Self { name: name.into(), description: description.into(), parameters }
    }
}

impl rt::Encode for ZzAiCfGoogleGemma312BItMessagesToolFunction {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.description);
        pack.put(&self.parameters);
    }
}

impl rt::Decode for ZzAiCfGoogleGemma312BItMessagesToolFunction {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, description: r.get()?, parameters: r.get()? })
    }
}
