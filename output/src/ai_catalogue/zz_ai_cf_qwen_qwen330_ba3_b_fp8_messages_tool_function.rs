//! `AiCfQwenQwen330BA3BFp8MessagesToolFunction`: The dictionary `AiCfQwenQwen330BA3BFp8MessagesToolFunction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfQwenQwen330BA3BFp8MessagesToolFunctionParameters;
use crate::rt::{self, Result};

/// The dictionary `AiCfQwenQwen330BA3BFp8MessagesToolFunction`.
#[doc(alias = "AiCfQwenQwen330BA3BFp8MessagesToolFunction")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfQwenQwen330BA3BFp8MessagesToolFunction {
    /// The name of the function.
    pub name: String,
    /// A brief description of what the function does.
    pub description: String,
    /// Schema defining the parameters accepted by the function.
    pub parameters: ZzAiCfQwenQwen330BA3BFp8MessagesToolFunctionParameters,
}

impl ZzAiCfQwenQwen330BA3BFp8MessagesToolFunction {
    /// A `AiCfQwenQwen330BA3BFp8MessagesToolFunction` with all that it has.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        parameters: ZzAiCfQwenQwen330BA3BFp8MessagesToolFunctionParameters,
    ) -> Self {
        Self { name: name.into(), description: description.into(), parameters }
    }
}

impl rt::Encode for ZzAiCfQwenQwen330BA3BFp8MessagesToolFunction {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.description);
        pack.put(&self.parameters);
    }
}

impl rt::Decode for ZzAiCfQwenQwen330BA3BFp8MessagesToolFunction {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, description: r.get()?, parameters: r.get()? })
    }
}
