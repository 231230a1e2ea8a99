//! `AiSearchChatCompletionsResponseChoiceMessage`: The dictionary `AiSearchChatCompletionsResponseChoiceMessage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_search.jsonc`.

use super::AiSearchChatCompletionsResponseChoiceMessageRole;
use crate::rt::{self, Result};

/// The dictionary `AiSearchChatCompletionsResponseChoiceMessage`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchChatCompletionsResponseChoiceMessage {
    /// The member `role`.
    pub role: AiSearchChatCompletionsResponseChoiceMessageRole,
    /// The member `content`.
    pub content: Option<String>,
}

impl AiSearchChatCompletionsResponseChoiceMessage {
    /// A `AiSearchChatCompletionsResponseChoiceMessage` with what it must have.
    pub fn new(role: AiSearchChatCompletionsResponseChoiceMessageRole) -> Self {
        Self { role, content: None }
    }

    /// The member `content`.
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
}

impl rt::Encode for AiSearchChatCompletionsResponseChoiceMessage {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.role);
        pack.put(&self.content);
    }
}

impl rt::Decode for AiSearchChatCompletionsResponseChoiceMessage {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { role: r.get()?, content: r.get()? })
    }
}
