//! `AiCfQwenQwen330BA3BFp8Messages1Message`: The dictionary `AiCfQwenQwen330BA3BFp8Messages1Message`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `AiCfQwenQwen330BA3BFp8Messages1Message`.
#[doc(alias = "AiCfQwenQwen330BA3BFp8Messages1Message")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfQwenQwen330BA3BFp8Messages1Message {
    /// The role of the message sender (e.g., 'user', 'assistant', 'system', 'tool').
    pub role: String,
    /// The member `content`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | AiCfQwenQwen330BA3BFp8Messages1MessageContentItem[]`).
    pub content: Js,
}

impl ZzAiCfQwenQwen330BA3BFp8Messages1Message {
    /// A `AiCfQwenQwen330BA3BFp8Messages1Message` with all that it has.
    pub fn new(role: impl Into<String>, content: impl IntoJs) -> Self {
        Self { role: role.into(), content: content.into_js() }
    }
}

impl rt::Encode for ZzAiCfQwenQwen330BA3BFp8Messages1Message {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.role);
        pack.put(&self.content);
    }
}

impl rt::Decode for ZzAiCfQwenQwen330BA3BFp8Messages1Message {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let role = r.get();
        let content = r.get();
        Ok(Self { role: role?, content: content? })
    }
}
