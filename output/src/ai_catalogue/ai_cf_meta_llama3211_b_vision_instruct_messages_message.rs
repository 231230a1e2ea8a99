//! `AiCfMetaLlama3211BVisionInstructMessagesMessage`: The dictionary [`AiCfMetaLlama3211BVisionInstructMessagesMessage`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfMetaLlama3211BVisionInstructMessagesMessageContentOrStrOrList;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfMetaLlama3211BVisionInstructMessagesMessage`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfMetaLlama3211BVisionInstructMessagesMessage {
    /// The role of the message sender (e.g., 'user', 'assistant', 'system', 'tool').
    pub role: Option<String>,
    /// The tool call id. If you don't know what to put here you can fall back to 000000001
    pub tool_call_id: Option<String>,
    /// The member `content`.
    pub content: Option<AiCfMetaLlama3211BVisionInstructMessagesMessageContentOrStrOrList>,
}

impl AiCfMetaLlama3211BVisionInstructMessagesMessage {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The role of the message sender (e.g., 'user', 'assistant', 'system', 'tool').
    #[inline]
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// The tool call id. If you don't know what to put here you can fall back to 000000001
    #[inline]
    pub fn tool_call_id(mut self, tool_call_id: impl Into<String>) -> Self {
        self.tool_call_id = Some(tool_call_id.into());
        self
    }

    /// The member `content`.
    #[inline]
    pub fn content(
        mut self,
        content: impl Into<AiCfMetaLlama3211BVisionInstructMessagesMessageContentOrStrOrList>,
    ) -> Self {
        self.content = Some(content.into());
        self
    }
}
