//! `AiCfQwenQwen330BA3BFp8MessagesFunction`: The dictionary `AiCfQwenQwen330BA3BFp8MessagesFunction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfQwenQwen330BA3BFp8MessagesFunction`.
#[doc(alias = "AiCfQwenQwen330BA3BFp8MessagesFunction")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfQwenQwen330BA3BFp8MessagesFunction {
    /// The member `name`.
    pub name: String,
    /// The member `code`.
    pub code: String,
}

impl ZzAiCfQwenQwen330BA3BFp8MessagesFunction {
    /// A `AiCfQwenQwen330BA3BFp8MessagesFunction` with all that it has.
    pub fn new(name: impl Into<String>, code: impl Into<String>) -> Self {
        Self { name: name.into(), code: code.into() }
    }
}

impl rt::Encode for ZzAiCfQwenQwen330BA3BFp8MessagesFunction {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.code);
    }
}

impl rt::Decode for ZzAiCfQwenQwen330BA3BFp8MessagesFunction {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, code: r.get()? })
    }
}
