//! `AiCfQwenQwq32BOutputToolCall`: The dictionary `AiCfQwenQwq32BOutputToolCall`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `AiCfQwenQwq32BOutputToolCall`.
#[doc(alias = "AiCfQwenQwq32BOutputToolCall")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfQwenQwq32BOutputToolCall {
    /// The arguments passed to be passed to the tool call request
    pub arguments: Option<Js>,
    /// The name of the tool to be called
    pub name: Option<String>,
}

impl ZzAiCfQwenQwq32BOutputToolCall {
    /// A `AiCfQwenQwq32BOutputToolCall` with nothing set.
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

impl rt::Encode for ZzAiCfQwenQwq32BOutputToolCall {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.arguments);
        pack.put(&self.name);
    }
}

impl rt::Decode for ZzAiCfQwenQwq32BOutputToolCall {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let arguments = r.get();
        let name = r.get();
        Ok(Self { arguments: arguments?, name: name? })
    }
}
