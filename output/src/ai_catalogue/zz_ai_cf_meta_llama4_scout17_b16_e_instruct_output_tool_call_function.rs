//! `AiCfMetaLlama4Scout17B16EInstructOutputToolCallFunction`: The dictionary `AiCfMetaLlama4Scout17B16EInstructOutputToolCallFunction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `AiCfMetaLlama4Scout17B16EInstructOutputToolCallFunction`.
#[doc(alias = "AiCfMetaLlama4Scout17B16EInstructOutputToolCallFunction")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfMetaLlama4Scout17B16EInstructOutputToolCallFunction {
    /// The name of the tool to be called
    pub name: Option<String>,
    /// The arguments passed to be passed to the tool call request
    pub arguments: Option<Js>,
}

impl ZzAiCfMetaLlama4Scout17B16EInstructOutputToolCallFunction {
    /// A `AiCfMetaLlama4Scout17B16EInstructOutputToolCallFunction` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of the tool to be called
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// The arguments passed to be passed to the tool call request
    pub fn arguments(mut self, arguments: impl IntoJs) -> Self {
        self.arguments = Some(arguments.into_js());
        self
    }
}

impl rt::Encode for ZzAiCfMetaLlama4Scout17B16EInstructOutputToolCallFunction {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.arguments);
    }
}

impl rt::Decode for ZzAiCfMetaLlama4Scout17B16EInstructOutputToolCallFunction {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let name = r.get();
        let arguments = r.get();
        Ok(Self { name: name?, arguments: arguments? })
    }
}
