//! `AiCfAisingaporeGemmaSeaLionV427BItMessages1Function`: The dictionary `AiCfAisingaporeGemmaSeaLionV427BItMessages1Function`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfAisingaporeGemmaSeaLionV427BItMessages1Function`.
#[doc(alias = "AiCfAisingaporeGemmaSeaLionV427BItMessages1Function")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfAisingaporeGemmaSeaLionV427BItMessages1Function {
    /// The member `name`.
    pub name: String,
    /// The member `code`.
    pub code: String,
}

impl ZzAiCfAisingaporeGemmaSeaLionV427BItMessages1Function {
    /// A `AiCfAisingaporeGemmaSeaLionV427BItMessages1Function` with all that it has.
    pub fn new(name: impl Into<String>, code: impl Into<String>) -> Self {
        Self { name: name.into(), code: code.into() }
    }
}

impl rt::Encode for ZzAiCfAisingaporeGemmaSeaLionV427BItMessages1Function {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.code);
    }
}

impl rt::Decode for ZzAiCfAisingaporeGemmaSeaLionV427BItMessages1Function {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, code: r.get()? })
    }
}
