//! `AiCfGoogleGemma312BItMessagesToolParametersProperty`: The dictionary `AiCfGoogleGemma312BItMessagesToolParametersProperty`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfGoogleGemma312BItMessagesToolParametersProperty`.
#[doc(alias = "AiCfGoogleGemma312BItMessagesToolParametersProperty")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfGoogleGemma312BItMessagesToolParametersProperty {
    /// The data type of the parameter.
    #[doc(alias = "type")]
    pub type_: String,
    /// A description of the expected parameter.
    pub description: String,
}

impl ZzAiCfGoogleGemma312BItMessagesToolParametersProperty {
    /// A `AiCfGoogleGemma312BItMessagesToolParametersProperty` with all that it has.
    pub fn new(type_: impl Into<String>, description: impl Into<String>) -> Self {
        Self { type_: type_.into(), description: description.into() }
    }
}

impl rt::Encode for ZzAiCfGoogleGemma312BItMessagesToolParametersProperty {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.description);
    }
}

impl rt::Decode for ZzAiCfGoogleGemma312BItMessagesToolParametersProperty {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, description: r.get()? })
    }
}
