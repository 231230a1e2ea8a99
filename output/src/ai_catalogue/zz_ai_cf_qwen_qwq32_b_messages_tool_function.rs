//! `AiCfQwenQwq32BMessagesToolFunction`: The dictionary `AiCfQwenQwq32BMessagesToolFunction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfQwenQwq32BMessagesToolFunctionParameters;
use crate::rt::{self, Result};

/// The dictionary `AiCfQwenQwq32BMessagesToolFunction`.
#[doc(alias = "AiCfQwenQwq32BMessagesToolFunction")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfQwenQwq32BMessagesToolFunction {
    /// The name of the function.
    pub name: String,
    /// A brief description of what the function does.
    pub description: String,
    /// Schema defining the parameters accepted by the function.
    pub parameters: ZzAiCfQwenQwq32BMessagesToolFunctionParameters,
}

impl ZzAiCfQwenQwq32BMessagesToolFunction {
    /// A `AiCfQwenQwq32BMessagesToolFunction` with all that it has.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        parameters: ZzAiCfQwenQwq32BMessagesToolFunctionParameters,
    ) -> Self {
        Self { name: name.into(), description: description.into(), parameters }
    }
}

impl rt::Encode for ZzAiCfQwenQwq32BMessagesToolFunction {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.description);
        pack.put(&self.parameters);
    }
}

impl rt::Decode for ZzAiCfQwenQwq32BMessagesToolFunction {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, description: r.get()?, parameters: r.get()? })
    }
}
