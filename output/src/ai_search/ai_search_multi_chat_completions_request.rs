//! `AiSearchMultiChatCompletionsRequest`: Request for chat completions across multiple instances within a namespace.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_search.jsonc`.

use super::{AiSearchMessage, AiSearchMultiSearchOptions};
use crate::rt::{self, Result};

/// Request for chat completions across multiple instances within a namespace. `ai_search_options` is required and must include `instance_ids`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSearchMultiChatCompletionsRequest {
    /// The member `messages`.
    pub messages: Vec<AiSearchMessage>,
    /// The member `model`.
    pub model: Option<String>,
    /// The member `stream`.
    pub stream: Option<bool>,
    /// The member `ai_search_options`.
    pub ai_search_options: AiSearchMultiSearchOptions,
}

impl AiSearchMultiChatCompletionsRequest {
    /// A `AiSearchMultiChatCompletionsRequest` with what it must have.
    pub fn new(
        messages: Vec<AiSearchMessage>,
        ai_search_options: AiSearchMultiSearchOptions,
    ) -> Self {
        Self { messages, model: None, stream: None, ai_search_options }
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
}

impl rt::Encode for AiSearchMultiChatCompletionsRequest {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.messages);
        pack.put(&self.model);
        pack.put(&self.stream);
        pack.put(&self.ai_search_options);
    }
}

impl rt::Decode for AiSearchMultiChatCompletionsRequest {
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
