//! `AiSearchChatCompletionsRequest`: The dictionary `AiSearchChatCompletionsRequest`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_search.jsonc`.

use super::{AiSearchMessage, AiSearchOptions};
use crate::rt::{self, Result};

/// The dictionary `AiSearchChatCompletionsRequest`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchChatCompletionsRequest {
    /// The member `messages`.
    pub messages: Vec<AiSearchMessage>,
    /// The member `model`.
    pub model: Option<String>,
    /// The member `stream`.
    pub stream: Option<bool>,
    /// The member `ai_search_options`.
    pub ai_search_options: Option<AiSearchOptions>,
}

impl AiSearchChatCompletionsRequest {
    /// A `AiSearchChatCompletionsRequest` with what it must have.
    pub fn new(messages: Vec<AiSearchMessage>) -> Self {
        Self { messages, model: None, stream: None, ai_search_options: None }
    }

    /// The member `model`.
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// The member `stream`.
    pub fn stream(mut self, stream: bool) -> Self {
        self.stream = Some(stream);
        self
    }

    /// The member `ai_search_options`.
    pub fn ai_search_options(mut self, ai_search_options: AiSearchOptions) -> Self {
        self.ai_search_options = Some(ai_search_options);
        self
    }
}

impl rt::Encode for AiSearchChatCompletionsRequest {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.messages);
        pack.put(&self.model);
        pack.put(&self.stream);
        pack.put(&self.ai_search_options);
    }
}

impl rt::Decode for AiSearchChatCompletionsRequest {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let messages = r.get();
        let model = r.get();
        let stream = r.get();
        let ai_search_options = r.get();
        Ok(Self {
            messages: messages?,
            model: model?,
            stream: stream?,
            ai_search_options: ai_search_options?,
        })
    }
}
