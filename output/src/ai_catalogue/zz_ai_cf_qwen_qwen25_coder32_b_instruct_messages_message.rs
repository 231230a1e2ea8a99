//! `AiCfQwenQwen25Coder32BInstructMessagesMessage`: The dictionary `AiCfQwenQwen25Coder32BInstructMessagesMessage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfQwenQwen25Coder32BInstructMessagesMessage`.
#[doc(alias = "AiCfQwenQwen25Coder32BInstructMessagesMessage")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfQwenQwen25Coder32BInstructMessagesMessage {
    /// The role of the message sender (e.g., 'user', 'assistant', 'system', 'tool').
    pub role: String,
    /// The content of the message as a string.
    pub content: String,
}

impl ZzAiCfQwenQwen25Coder32BInstructMessagesMessage {
    /// A `AiCfQwenQwen25Coder32BInstructMessagesMessage` with all that it has.
    pub fn new(role: impl Into<String>, content: impl Into<String>) -> Self {
        Self { role: role.into(), content: content.into() }
    }
}

impl rt::Encode for ZzAiCfQwenQwen25Coder32BInstructMessagesMessage {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.role);
        pack.put(&self.content);
    }
}

impl rt::Decode for ZzAiCfQwenQwen25Coder32BInstructMessagesMessage {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { role: r.get()?, content: r.get()? })
    }
}
