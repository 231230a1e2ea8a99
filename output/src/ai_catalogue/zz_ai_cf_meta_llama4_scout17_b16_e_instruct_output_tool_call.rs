//! `AiCfMetaLlama4Scout17B16EInstructOutputToolCall`: The dictionary `AiCfMetaLlama4Scout17B16EInstructOutputToolCall`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfMetaLlama4Scout17B16EInstructOutputToolCallFunction;
use crate::rt::{self, Result};

/// The dictionary `AiCfMetaLlama4Scout17B16EInstructOutputToolCall`.
#[doc(alias = "AiCfMetaLlama4Scout17B16EInstructOutputToolCall")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfMetaLlama4Scout17B16EInstructOutputToolCall {
    /// The tool call id.
    pub id: Option<String>,
    /// Specifies the type of tool (e.g., 'function').
    #[doc(alias = "type")]
    pub type_: Option<String>,
    /// Details of the function tool.
    pub function: Option<ZzAiCfMetaLlama4Scout17B16EInstructOutputToolCallFunction>,
}

impl ZzAiCfMetaLlama4Scout17B16EInstructOutputToolCall {
    /// A `AiCfMetaLlama4Scout17B16EInstructOutputToolCall` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The tool call id.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Specifies the type of tool (e.g., 'function').
    #[doc(alias = "type")]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Details of the function tool.
    pub fn function(
        mut self,
        function: ZzAiCfMetaLlama4Scout17B16EInstructOutputToolCallFunction,
    ) -> Self {
        self.function = Some(function);
        self
    }
}

impl rt::Encode for ZzAiCfMetaLlama4Scout17B16EInstructOutputToolCall {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.type_);
        pack.put(&self.function);
    }
}

impl rt::Decode for ZzAiCfMetaLlama4Scout17B16EInstructOutputToolCall {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let id = r.get();
        let type_ = r.get();
        let function = r.get();
        Ok(Self { id: id?, type_: type_?, function: function? })
    }
}
