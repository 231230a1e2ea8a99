//! `AiCfAisingaporeGemmaSeaLionV427BItMessages1Message`: The dictionary `AiCfAisingaporeGemmaSeaLionV427BItMessages1Message`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `AiCfAisingaporeGemmaSeaLionV427BItMessages1Message`.
#[doc(alias = "AiCfAisingaporeGemmaSeaLionV427BItMessages1Message")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfAisingaporeGemmaSeaLionV427BItMessages1Message {
    /// The role of the message sender (e.g., 'user', 'assistant', 'system', 'tool').
    pub role: String,
    /// The member `content`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | AiCfAisingaporeGemmaSeaLionV427BItMessages1MessageContentI...`).
    pub content: Js,
}

impl ZzAiCfAisingaporeGemmaSeaLionV427BItMessages1Message {
    /// A `AiCfAisingaporeGemmaSeaLionV427BItMessages1Message` with all that it has.
    pub fn new(role: impl Into<String>, content: impl IntoJs) -> Self {
        Self { role: role.into(), content: content.into_js() }
    }
}

impl rt::Encode for ZzAiCfAisingaporeGemmaSeaLionV427BItMessages1Message {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.role);
        pack.put(&self.content);
    }
}

impl rt::Decode for ZzAiCfAisingaporeGemmaSeaLionV427BItMessages1Message {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let role = r.get();
        let content = r.get();
        Ok(Self { role: role?, content: content? })
    }
}
