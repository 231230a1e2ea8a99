//! `AiCfAisingaporeGemmaSeaLionV427BItMessagesMessage`: The dictionary `AiCfAisingaporeGemmaSeaLionV427BItMessagesMessage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary `AiCfAisingaporeGemmaSeaLionV427BItMessagesMessage`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfAisingaporeGemmaSeaLionV427BItMessagesMessage {
    /// The role of the message sender (e.g., 'user', 'assistant', 'system', 'tool').
    pub role: String,
    /// The member `content`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | AiCfAisingaporeGemmaSeaLionV427BItMessagesMessageContentIt...`).
    pub content: Js,
}

impl AiCfAisingaporeGemmaSeaLionV427BItMessagesMessage {
    /// With all that there is.
    #[inline]
    pub fn new(role: impl Into<String>, content: impl IntoJs) -> Self {
        Self { role: role.into(), content: content.into_js() }
    }
}
