//! `AiCfQwenQwen25Coder32BInstructMessagesFunction`: The dictionary `AiCfQwenQwen25Coder32BInstructMessagesFunction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfQwenQwen25Coder32BInstructMessagesFunction`.
#[doc(alias = "AiCfQwenQwen25Coder32BInstructMessagesFunction")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfQwenQwen25Coder32BInstructMessagesFunction {
    /// The member `name`.
    pub name: String,
    /// The member `code`.
    pub code: String,
}

impl ZzAiCfQwenQwen25Coder32BInstructMessagesFunction {
    /// A `AiCfQwenQwen25Coder32BInstructMessagesFunction` with all that it has.
    pub fn new(name: impl Into<String>, code: impl Into<String>) -> Self {
        Self { name: name.into(), code: code.into() }
    }
}

impl rt::Encode for ZzAiCfQwenQwen25Coder32BInstructMessagesFunction {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.code);
    }
}

impl rt::Decode for ZzAiCfQwenQwen25Coder32BInstructMessagesFunction {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, code: r.get()? })
    }
}
