//! `AiCfMetaLlamaGuard38BInputResponseFormat`: The dictionary `AiCfMetaLlamaGuard38BInputResponseFormat`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfMetaLlamaGuard38BInputResponseFormat`.
#[doc(alias = "AiCfMetaLlamaGuard38BInputResponseFormat")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfMetaLlamaGuard38BInputResponseFormat {
    /// Set to json_object to process and output generated text as JSON.
    #[doc(alias = "type")]
    pub type_: Option<String>,
}

impl ZzAiCfMetaLlamaGuard38BInputResponseFormat {
    /// A `AiCfMetaLlamaGuard38BInputResponseFormat` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Set to json_object to process and output generated text as JSON.
    #[doc(alias = "type")]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

impl rt::Encode for ZzAiCfMetaLlamaGuard38BInputResponseFormat {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
    }
}

impl rt::Decode for ZzAiCfMetaLlamaGuard38BInputResponseFormat {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()? })
    }
}
