//! `AiCfGoogleGemma312BItMessagesMessage`: The dictionary [`AiCfGoogleGemma312BItMessagesMessage`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfGoogleGemma312BItMessagesMessageContent;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfGoogleGemma312BItMessagesMessage`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfGoogleGemma312BItMessagesMessage {
    /// The role of the message sender (e.g., 'user', 'assistant', 'system', 'tool').
    pub role: Option<String>,
    /// The member `content`.
    pub content: Option<AiCfGoogleGemma312BItMessagesMessageContent>,
}

impl AiCfGoogleGemma312BItMessagesMessage {
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

    /// The member `content`.
    #[inline]
    pub fn content(
        mut self,
        content: impl Into<AiCfGoogleGemma312BItMessagesMessageContent>,
    ) -> Self {
        self.content = Some(content.into());
        self
    }
}
