//! `AiCfMistralaiMistralSmall3124BInstructMessagesToolFunction`: The dictionary `AiCfMistralaiMistralSmall3124BInstructMessagesToolFunction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfMistralaiMistralSmall3124BInstructMessagesToolFunctionParameters;
use crate::rt::{self, Result};

/// The dictionary `AiCfMistralaiMistralSmall3124BInstructMessagesToolFunction`.
#[doc(alias = "AiCfMistralaiMistralSmall3124BInstructMessagesToolFunction")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfMistralaiMistralSmall3124BInstructMessagesToolFunction {
    /// The name of the function.
    pub name: String,
    /// A brief description of what the function does.
    pub description: String,
    /// Schema defining the parameters accepted by the function.
    pub parameters: ZzAiCfMistralaiMistralSmall3124BInstructMessagesToolFunctionParameters,
}

impl ZzAiCfMistralaiMistralSmall3124BInstructMessagesToolFunction {
    /// A `AiCfMistralaiMistralSmall3124BInstructMessagesToolFunction` with all that it has.
    pub fn new(
        name: impl Into<String>,
        description: impl Into<String>,
        parameters: ZzAiCfMistralaiMistralSmall3124BInstructMessagesToolFunctionParameters,
    ) -> Self {
        Self { name: name.into(), description: description.into(), parameters }
    }
}

impl rt::Encode for ZzAiCfMistralaiMistralSmall3124BInstructMessagesToolFunction {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.description);
        pack.put(&self.parameters);
    }
}

impl rt::Decode for ZzAiCfMistralaiMistralSmall3124BInstructMessagesToolFunction {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, description: r.get()?, parameters: r.get()? })
    }
}
