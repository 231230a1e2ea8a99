//! `AiCfQwenQwen25Coder32BInstructMessagesMessage`: The dictionary [`AiCfQwenQwen25Coder32BInstructMessagesMessage`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfQwenQwen25Coder32BInstructMessagesMessage`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfQwenQwen25Coder32BInstructMessagesMessage {
    /// The role of the message sender (e.g., 'user', 'assistant', 'system', 'tool').
    pub role: String,
    /// The content of the message as a string.
    pub content: String,
}

impl AiCfQwenQwen25Coder32BInstructMessagesMessage {
    /// With all that there is.
    ///
    /// - `role`: The role of the message sender (e.g., 'user', 'assistant', 'system', 'tool').
    /// - `content`: The content of the message as a string.
    #[inline]
    pub fn new(role: impl Into<String>, content: impl Into<String>) -> Self {
        Self { role: role.into(), content: content.into() }
    }
}
