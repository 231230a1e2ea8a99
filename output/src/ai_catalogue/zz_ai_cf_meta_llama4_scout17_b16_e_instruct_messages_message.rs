//! `AiCfMetaLlama4Scout17B16EInstructMessagesMessage`: The dictionary `AiCfMetaLlama4Scout17B16EInstructMessagesMessage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `AiCfMetaLlama4Scout17B16EInstructMessagesMessage`.
#[doc(alias = "AiCfMetaLlama4Scout17B16EInstructMessagesMessage")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfMetaLlama4Scout17B16EInstructMessagesMessage {
    /// The role of the message sender (e.g., 'user', 'assistant', 'system', 'tool').
    pub role: Option<String>,
    /// The tool call id. If you don't know what to put here you can fall back to 000000001
    pub tool_call_id: Option<String>,
    /// The member `content`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | AiCfMetaLlama4Scout17B16EInstructMessagesMessageContentIte...`).
    pub content: Option<Js>,
}

impl ZzAiCfMetaLlama4Scout17B16EInstructMessagesMessage {
    /// A `AiCfMetaLlama4Scout17B16EInstructMessagesMessage` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The role of the message sender (e.g., 'user', 'assistant', 'system', 'tool').
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// The tool call id. If you don't know what to put here you can fall back to 000000001
    pub fn tool_call_id(mut self, tool_call_id: impl Into<String>) -> Self {
        self.tool_call_id = Some(tool_call_id.into());
        self
    }

    /// The member `content`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | AiCfMetaLlama4Scout17B16EInstructMessagesMessageContentIte...`).
    pub fn content(mut self, content: impl IntoJs) -> Self {
        self.content = Some(content.into_js());
        self
    }
}

impl rt::Encode for ZzAiCfMetaLlama4Scout17B16EInstructMessagesMessage {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.role);
        pack.put(&self.tool_call_id);
        pack.put(&self.content);
    }
}

impl rt::Decode for ZzAiCfMetaLlama4Scout17B16EInstructMessagesMessage {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let role = r.get();
        let tool_call_id = r.get();
        let content = r.get();
        Ok(Self { role: role?, tool_call_id: tool_call_id?, content: content? })
    }
}
