//! `AiSearchChatCompletionsRequest`: The dictionary [`AiSearchChatCompletionsRequest`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{AiSearchMessage, AiSearchOptions};
use crate::rt::{self, IntoJs, Js};

/// The dictionary [`AiSearchChatCompletionsRequest`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug)]
pub struct AiSearchChatCompletionsRequest {
    messages: Vec<AiSearchMessage>,
    model: Option<String>,
    ai_search_options: Option<AiSearchOptions>,
    extra: HashMap<String, Js>,
}

impl AiSearchChatCompletionsRequest {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(messages: Vec<AiSearchMessage>) -> Self {
        Self { messages, model: None, ai_search_options: None, extra: HashMap::new() }
    }

    /// The member `model`.
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// The member `ai_search_options`.
    #[inline]
    pub fn ai_search_options(mut self, ai_search_options: AiSearchOptions) -> Self {
        self.ai_search_options = Some(ai_search_options);
        self
    }

    /// Members that have no name of their own here.
    #[inline]
    pub fn extra(mut self, name: impl Into<String>, value: impl IntoJs) -> Self {
        self.extra.insert(name.into(), value.into_js());
        self
    }
}

impl rt::Encode for AiSearchChatCompletionsRequest {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.messages);
        pack.put(&self.model);
        pack.put(&self.ai_search_options);
        pack.put(&self.extra);
    }
}
