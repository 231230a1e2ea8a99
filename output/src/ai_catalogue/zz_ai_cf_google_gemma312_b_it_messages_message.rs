//! `AiCfGoogleGemma312BItMessagesMessage`: The dictionary `AiCfGoogleGemma312BItMessagesMessage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `AiCfGoogleGemma312BItMessagesMessage`.
#[doc(alias = "AiCfGoogleGemma312BItMessagesMessage")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfGoogleGemma312BItMessagesMessage {
    /// The role of the message sender (e.g., 'user', 'assistant', 'system', 'tool').
    pub role: Option<String>,
    /// The member `content`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | AiCfGoogleGemma312BItMessagesMessageContentItem[]`).
    pub content: Option<Js>,
}

impl ZzAiCfGoogleGemma312BItMessagesMessage {
    /// A `AiCfGoogleGemma312BItMessagesMessage` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The role of the message sender (e.g., 'user', 'assistant', 'system', 'tool').
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// The member `content`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | AiCfGoogleGemma312BItMessagesMessageContentItem[]`).
    pub fn content(mut self, content: impl IntoJs) -> Self {
        self.content = Some(content.into_js());
        self
    }
}

impl rt::Encode for ZzAiCfGoogleGemma312BItMessagesMessage {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.role);
        pack.put(&self.content);
    }
}

impl rt::Decode for ZzAiCfGoogleGemma312BItMessagesMessage {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let role = r.get();
        let content = r.get();
        Ok(Self { role: role?, content: content? })
    }
}
