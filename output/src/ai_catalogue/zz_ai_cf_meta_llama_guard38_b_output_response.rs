//! `AiCfMetaLlamaGuard38BOutputResponse`: The dictionary `AiCfMetaLlamaGuard38BOutputResponse`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfMetaLlamaGuard38BOutputResponse`.
#[doc(alias = "AiCfMetaLlamaGuard38BOutputResponse")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfMetaLlamaGuard38BOutputResponse {
    /// Whether the conversation is safe or not.
    pub safe: Option<bool>,
    /// A list of what hazard categories predicted for the conversation, if the conversation is deemed unsafe.
    pub categories: Option<Vec<String>>,
}

impl ZzAiCfMetaLlamaGuard38BOutputResponse {
    /// A `AiCfMetaLlamaGuard38BOutputResponse` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the conversation is safe or not.
    pub fn safe(mut self, safe: bool) -> Self {
        self.safe = Some(safe);
        self
    }

    /// A list of what hazard categories predicted for the conversation, if the conversation is deemed unsafe.
    pub fn categories(mut self, categories: Vec<String>) -> Self {
        self.categories = Some(categories);
        self
    }
}

impl rt::Encode for ZzAiCfMetaLlamaGuard38BOutputResponse {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.safe);
        pack.put(&self.categories);
    }
}

impl rt::Decode for ZzAiCfMetaLlamaGuard38BOutputResponse {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { safe: r.get()?, categories: r.get()? })
    }
}
