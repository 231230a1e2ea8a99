//! `AiSearchMultiChatCompletionsRequest`: Request for chat completions across multiple instances within a namespace.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{AiSearchMessage, AiSearchMultiSearchOptions};
use crate::rt::{self, IntoJs, Js};

/// Request for chat completions across multiple instances within a namespace. `ai_search_options` is required and must include `instance_ids`.
#[derive(Clone, Debug)]
pub struct AiSearchMultiChatCompletionsRequest {
    messages: Vec<AiSearchMessage>,
    model: Option<String>,
    ai_search_options: AiSearchMultiSearchOptions,
    extra: HashMap<String, Js>,
}

impl AiSearchMultiChatCompletionsRequest {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(
        messages: Vec<AiSearchMessage>,
        ai_search_options: AiSearchMultiSearchOptions,
    ) -> Self {
        Self { messages, model: None, ai_search_options, extra: HashMap::new() }
    }

    /// The member `model`.
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Members that have no name of their own here.
    #[inline]
    pub fn extra(mut self, name: impl Into<String>, value: impl IntoJs) -> Self {
        self.extra.insert(name.into(), value.into_js());
        self
    }
}

impl rt::Encode for AiSearchMultiChatCompletionsRequest {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.messages);
        pack.put(&self.model);
        pack.put(&self.ai_search_options);
        pack.put(&self.extra);
    }
}
