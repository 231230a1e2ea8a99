//! `AiSearchChatCompletionsResponseChoiceMessage`: The dictionary `AiSearchChatCompletionsResponseChoiceMessage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiSearchChatCompletionsResponseChoiceMessageRole;
use crate::{FromJs, IntoJs};

/// The dictionary `AiSearchChatCompletionsResponseChoiceMessage`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiSearchChatCompletionsResponseChoiceMessage {
    /// The member `role`.
    pub role: AiSearchChatCompletionsResponseChoiceMessageRole,
    /// The member `content`.
    pub content: Option<String>,
}

impl AiSearchChatCompletionsResponseChoiceMessage {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(role: AiSearchChatCompletionsResponseChoiceMessageRole) -> Self {
        Self { role, content: None }
    }

    /// The member `content`.
    #[inline]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
}
