//! `AiSearchChatCompletionsResponseChoice`: The dictionary `AiSearchChatCompletionsResponseChoice`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_search.jsonc`.

use super::AiSearchChatCompletionsResponseChoiceMessage;
use crate::rt::{self, Result};

/// The dictionary `AiSearchChatCompletionsResponseChoice`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchChatCompletionsResponseChoice {
    /// The member `index`.
    pub index: Option<f64>,
    /// The member `message`.
    pub message: AiSearchChatCompletionsResponseChoiceMessage,
}

impl AiSearchChatCompletionsResponseChoice {
    /// A `AiSearchChatCompletionsResponseChoice` with what it must have.
    pub fn new(message: AiSearchChatCompletionsResponseChoiceMessage) -> Self {
        Self { index: None, message }
    }

    /// The member `index`.
    pub fn index(mut self, index: f64) -> Self {
        self.index = Some(index);
        self
    }
}

impl rt::Encode for AiSearchChatCompletionsResponseChoice {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.index);
        pack.put(&self.message);
    }
}

impl rt::Decode for AiSearchChatCompletionsResponseChoice {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { index: r.get()?, message: r.get()? })
    }
}
