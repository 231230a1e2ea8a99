//! `AiCfMetaLlama3211BVisionInstructMessagesFunction`: The dictionary `AiCfMetaLlama3211BVisionInstructMessagesFunction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfMetaLlama3211BVisionInstructMessagesFunction`.
#[doc(alias = "AiCfMetaLlama3211BVisionInstructMessagesFunction")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfMetaLlama3211BVisionInstructMessagesFunction {
    /// The member `name`.
    pub name: String,
    /// The member `code`.
    pub code: String,
}

impl ZzAiCfMetaLlama3211BVisionInstructMessagesFunction {
    /// A `AiCfMetaLlama3211BVisionInstructMessagesFunction` with all that it has.
    pub fn new(name: impl Into<String>, code: impl Into<String>) -> Self {
        Self { name: name.into(), code: code.into() }
    }
}

impl rt::Encode for ZzAiCfMetaLlama3211BVisionInstructMessagesFunction {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.code);
    }
}

impl rt::Decode for ZzAiCfMetaLlama3211BVisionInstructMessagesFunction {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, code: r.get()? })
    }
}
