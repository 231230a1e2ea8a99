//! `AiCfAisingaporeGemmaSeaLionV427BItMessagesMessage`: The dictionary `AiCfAisingaporeGemmaSeaLionV427BItMessagesMessage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `AiCfAisingaporeGemmaSeaLionV427BItMessagesMessage`.
#[doc(alias = "AiCfAisingaporeGemmaSeaLionV427BItMessagesMessage")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfAisingaporeGemmaSeaLionV427BItMessagesMessage {
    /// The role of the message sender (e.g., 'user', 'assistant', 'system', 'tool').
    pub role: String,
    /// The member `content`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | AiCfAisingaporeGemmaSeaLionV427BItMessagesMessageContentIt...`).
    pub content: Js,
}

impl ZzAiCfAisingaporeGemmaSeaLionV427BItMessagesMessage {
    /// A `AiCfAisingaporeGemmaSeaLionV427BItMessagesMessage` with all that it has.
    pub fn new(role: impl Into<String>, content: impl IntoJs) -> Self {
        Self { role: role.into(), content: content.into_js() }
    }
}

impl rt::Encode for ZzAiCfAisingaporeGemmaSeaLionV427BItMessagesMessage {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.role);
        pack.put(&self.content);
    }
}

impl rt::Decode for ZzAiCfAisingaporeGemmaSeaLionV427BItMessagesMessage {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let role = r.get();
        let content = r.get();
        Ok(Self { role: role?, content: content? })
    }
}
