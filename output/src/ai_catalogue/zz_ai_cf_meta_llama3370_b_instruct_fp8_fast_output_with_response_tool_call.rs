//! `AiCfMetaLlama3370BInstructFp8FastOutputWithResponseToolCall`: The dictionary `AiCfMetaLlama3370BInstructFp8FastOutputWithResponseToolCall`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `AiCfMetaLlama3370BInstructFp8FastOutputWithResponseToolCall`.
#[doc(alias = "AiCfMetaLlama3370BInstructFp8FastOutputWithResponseToolCall")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfMetaLlama3370BInstructFp8FastOutputWithResponseToolCall {
    /// The arguments passed to be passed to the tool call request
    pub arguments: Option<Js>,
    /// The name of the tool to be called
    pub name: Option<String>,
}

impl ZzAiCfMetaLlama3370BInstructFp8FastOutputWithResponseToolCall {
    /// A `AiCfMetaLlama3370BInstructFp8FastOutputWithResponseToolCall` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The arguments passed to be passed to the tool call request
    pub fn arguments(mut self, arguments: impl IntoJs) -> Self {
        self.arguments = Some(arguments.into_js());
        self
    }

    /// The name of the tool to be called
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl rt::Encode for ZzAiCfMetaLlama3370BInstructFp8FastOutputWithResponseToolCall {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.arguments);
        pack.put(&self.name);
    }
}

impl rt::Decode for ZzAiCfMetaLlama3370BInstructFp8FastOutputWithResponseToolCall {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let arguments = r.get();
        let name = r.get();
        Ok(Self { arguments: arguments?, name: name? })
    }
}
