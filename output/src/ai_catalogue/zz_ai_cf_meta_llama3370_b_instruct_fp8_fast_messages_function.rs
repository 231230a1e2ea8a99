//! `AiCfMetaLlama3370BInstructFp8FastMessagesFunction`: The dictionary `AiCfMetaLlama3370BInstructFp8FastMessagesFunction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfMetaLlama3370BInstructFp8FastMessagesFunction`.
#[doc(alias = "AiCfMetaLlama3370BInstructFp8FastMessagesFunction")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfMetaLlama3370BInstructFp8FastMessagesFunction {
    /// The member `name`.
    pub name: String,
    /// The member `code`.
    pub code: String,
}

impl ZzAiCfMetaLlama3370BInstructFp8FastMessagesFunction {
    /// A `AiCfMetaLlama3370BInstructFp8FastMessagesFunction` with all that it has.
    pub fn new(name: impl Into<String>, code: impl Into<String>) -> Self {
        Self { name: name.into(), code: code.into() }
    }
}

impl rt::Encode for ZzAiCfMetaLlama3370BInstructFp8FastMessagesFunction {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.code);
    }
}

impl rt::Decode for ZzAiCfMetaLlama3370BInstructFp8FastMessagesFunction {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, code: r.get()? })
    }
}
