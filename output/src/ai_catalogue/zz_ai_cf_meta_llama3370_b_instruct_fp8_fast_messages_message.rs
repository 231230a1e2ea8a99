//! `AiCfMetaLlama3370BInstructFp8FastMessagesMessage`: The dictionary `AiCfMetaLlama3370BInstructFp8FastMessagesMessage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `AiCfMetaLlama3370BInstructFp8FastMessagesMessage`.
#[doc(alias = "AiCfMetaLlama3370BInstructFp8FastMessagesMessage")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfMetaLlama3370BInstructFp8FastMessagesMessage {
    /// The role of the message sender (e.g., 'user', 'assistant', 'system', 'tool').
    pub role: String,
    /// The member `content`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | AiCfMetaLlama3370BInstructFp8FastMessagesMessageContentItem[]`).
    pub content: Js,
}

impl ZzAiCfMetaLlama3370BInstructFp8FastMessagesMessage {
    /// A `AiCfMetaLlama3370BInstructFp8FastMessagesMessage` with all that it has.
    pub fn new(role: impl Into<String>, content: impl IntoJs) -> Self {
        Self { role: role.into(), content: content.into_js() }
    }
}

impl rt::Encode for ZzAiCfMetaLlama3370BInstructFp8FastMessagesMessage {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.role);
        pack.put(&self.content);
    }
}

impl rt::Decode for ZzAiCfMetaLlama3370BInstructFp8FastMessagesMessage {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let role = r.get();
        let content = r.get();
        Ok(Self { role: role?, content: content? })
    }
}
