//! `AiCfAisingaporeGemmaSeaLionV427BItMessagesFunction`: The dictionary `AiCfAisingaporeGemmaSeaLionV427BItMessagesFunction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfAisingaporeGemmaSeaLionV427BItMessagesFunction`.
#[doc(alias = "AiCfAisingaporeGemmaSeaLionV427BItMessagesFunction")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfAisingaporeGemmaSeaLionV427BItMessagesFunction {
    /// The member `name`.
    pub name: String,
    /// The member `code`.
    pub code: String,
}

impl ZzAiCfAisingaporeGemmaSeaLionV427BItMessagesFunction {
    /// A `AiCfAisingaporeGemmaSeaLionV427BItMessagesFunction` with all that it has.
    pub fn new(name: impl Into<String>, code: impl Into<String>) -> Self {
        Self { name: name.into(), code: code.into() }
    }
}

impl rt::Encode for ZzAiCfAisingaporeGemmaSeaLionV427BItMessagesFunction {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.code);
    }
}

impl rt::Decode for ZzAiCfAisingaporeGemmaSeaLionV427BItMessagesFunction {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, code: r.get()? })
    }
}
