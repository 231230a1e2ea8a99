//! `AiCfMetaLlama4Scout17B16EInstructMessagesInnerFunction`: The dictionary `AiCfMetaLlama4Scout17B16EInstructMessagesInnerFunction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfMetaLlama4Scout17B16EInstructMessagesInnerFunction`.
#[doc(alias = "AiCfMetaLlama4Scout17B16EInstructMessagesInnerFunction")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfMetaLlama4Scout17B16EInstructMessagesInnerFunction {
    /// The member `name`.
    pub name: String,
    /// The member `code`.
    pub code: String,
}

impl ZzAiCfMetaLlama4Scout17B16EInstructMessagesInnerFunction {
    /// A `AiCfMetaLlama4Scout17B16EInstructMessagesInnerFunction` with all that it has.
    pub fn new(name: impl Into<String>, code: impl Into<String>) -> Self {
        Self { name: name.into(), code: code.into() }
    }
}

impl rt::Encode for ZzAiCfMetaLlama4Scout17B16EInstructMessagesInnerFunction {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.code);
    }
}

impl rt::Decode for ZzAiCfMetaLlama4Scout17B16EInstructMessagesInnerFunction {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, code: r.get()? })
    }
}
