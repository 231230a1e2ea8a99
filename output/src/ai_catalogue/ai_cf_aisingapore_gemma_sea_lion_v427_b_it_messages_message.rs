//! `AiCfAisingaporeGemmaSeaLionV427BItMessagesMessage`: The dictionary [`AiCfAisingaporeGemmaSeaLionV427BItMessagesMessage`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfAisingaporeGemmaSeaLionV427BItMessagesMessageContent;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfAisingaporeGemmaSeaLionV427BItMessagesMessage`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfAisingaporeGemmaSeaLionV427BItMessagesMessage {
    /// The role of the message sender (e.g., 'user', 'assistant', 'system', 'tool').
    pub role: String,
    /// The member `content`.
    pub content: AiCfAisingaporeGemmaSeaLionV427BItMessagesMessageContent,
}

impl AiCfAisingaporeGemmaSeaLionV427BItMessagesMessage {
    /// With all that there is.
    ///
    /// - `role`: The role of the message sender (e.g., 'user', 'assistant', 'system', 'tool').
    #[inline]
    pub fn new(
        role: impl Into<String>,
        content: impl Into<AiCfAisingaporeGemmaSeaLionV427BItMessagesMessageContent>,
    ) -> Self {
        Self { role: role.into(), content: content.into() }
    }
}
