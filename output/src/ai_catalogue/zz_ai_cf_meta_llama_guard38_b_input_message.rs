//! `AiCfMetaLlamaGuard38BInputMessage`: The dictionary `AiCfMetaLlamaGuard38BInputMessage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::AiCfMetaLlamaGuard38BInputMessageRole;
use crate::rt::{self, Result};

/// The dictionary `AiCfMetaLlamaGuard38BInputMessage`.
#[doc(alias = "AiCfMetaLlamaGuard38BInputMessage")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfMetaLlamaGuard38BInputMessage {
    /// The role of the message sender must alternate between 'user' and 'assistant'.
    pub role: AiCfMetaLlamaGuard38BInputMessageRole,
    /// The content of the message as a string.
    pub content: String,
}

impl ZzAiCfMetaLlamaGuard38BInputMessage {
    /// A `AiCfMetaLlamaGuard38BInputMessage` with all that it has.
    pub fn new(role: AiCfMetaLlamaGuard38BInputMessageRole, content: impl Into<String>) -> Self {
        Self { role, content: content.into() }
    }
}

impl rt::Encode for ZzAiCfMetaLlamaGuard38BInputMessage {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.role);
        pack.put(&self.content);
    }
}

impl rt::Decode for ZzAiCfMetaLlamaGuard38BInputMessage {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { role: r.get()?, content: r.get()? })
    }
}
