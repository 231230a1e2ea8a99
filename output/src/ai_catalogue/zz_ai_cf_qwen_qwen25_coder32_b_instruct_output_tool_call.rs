//! `AiCfQwenQwen25Coder32BInstructOutputToolCall`: The dictionary `AiCfQwenQwen25Coder32BInstructOutputToolCall`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `AiCfQwenQwen25Coder32BInstructOutputToolCall`.
#[doc(alias = "AiCfQwenQwen25Coder32BInstructOutputToolCall")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfQwenQwen25Coder32BInstructOutputToolCall {
    /// The arguments passed to be passed to the tool call request
    pub arguments: Option<Js>,
    /// The name of the tool to be called
    pub name: Option<String>,
}

impl ZzAiCfQwenQwen25Coder32BInstructOutputToolCall {
    /// A `AiCfQwenQwen25Coder32BInstructOutputToolCall` with nothing set.
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

impl rt::Encode for ZzAiCfQwenQwen25Coder32BInstructOutputToolCall {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.arguments);
        pack.put(&self.name);
    }
}

impl rt::Decode for ZzAiCfQwenQwen25Coder32BInstructOutputToolCall {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let arguments = r.get();
        let name = r.get();
        Ok(Self { arguments: arguments?, name: name? })
    }
}
