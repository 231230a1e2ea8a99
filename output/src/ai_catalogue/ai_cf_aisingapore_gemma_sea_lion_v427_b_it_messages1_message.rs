//! `AiCfAisingaporeGemmaSeaLionV427BItMessages1Message`: The dictionary [`AiCfAisingaporeGemmaSeaLionV427BItMessages1Message`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfAisingaporeGemmaSeaLionV427BItMessages1MessageContent;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfAisingaporeGemmaSeaLionV427BItMessages1Message`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfAisingaporeGemmaSeaLionV427BItMessages1Message {
    /// The role of the message sender (e.g., 'user', 'assistant', 'system', 'tool').
    pub role: String,
    /// The member `content`.
    pub content: AiCfAisingaporeGemmaSeaLionV427BItMessages1MessageContent,
}

impl AiCfAisingaporeGemmaSeaLionV427BItMessages1Message {
    /// With all that there is.
    ///
    /// - `role`: The role of the message sender (e.g., 'user', 'assistant', 'system', 'tool').
    #[inline]
    pub fn new(
        role: impl Into<String>,
        content: impl Into<AiCfAisingaporeGemmaSeaLionV427BItMessages1MessageContent>,
    ) -> Self {
        Self { role: role.into(), content: content.into() }
    }
}
