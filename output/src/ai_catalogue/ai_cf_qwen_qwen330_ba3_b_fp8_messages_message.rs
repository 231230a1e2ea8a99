//! `AiCfQwenQwen330BA3BFp8MessagesMessage`: The dictionary [`AiCfQwenQwen330BA3BFp8MessagesMessage`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfQwenQwen330Ba3BFp8MessagesMessageContent;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfQwenQwen330BA3BFp8MessagesMessage`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "AiCfQwenQwen330BA3BFp8MessagesMessage")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfQwenQwen330Ba3BFp8MessagesMessage {
    /// The role of the message sender (e.g., 'user', 'assistant', 'system', 'tool').
    pub role: String,
    /// The member `content`.
    pub content: AiCfQwenQwen330Ba3BFp8MessagesMessageContent,
}

impl AiCfQwenQwen330Ba3BFp8MessagesMessage {
    /// With all that there is.
    ///
    /// - `role`: The role of the message sender (e.g., 'user', 'assistant', 'system', 'tool').
    #[inline]
    pub fn new(
        role: impl Into<String>,
        content: impl Into<AiCfQwenQwen330Ba3BFp8MessagesMessageContent>,
    ) -> Self {
        Self { role: role.into(), content: content.into() }
    }
}
