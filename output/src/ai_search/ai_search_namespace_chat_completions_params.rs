//! `AiSearchNamespaceChatCompletionsParams`: The dictionary [`AiSearchNamespaceChatCompletionsParams`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::{AiSearchMessage, AiSearchMultiSearchOptions};
use crate::rt::{self, IntoJs, Js};

/// The dictionary [`AiSearchNamespaceChatCompletionsParams`](https://developers.cloudflare.com/ai-search/).
///
/// In JavaScript, `stream` is always `true`.
#[derive(Clone, Debug)]
pub struct AiSearchNamespaceChatCompletionsParams {
    messages: Vec<AiSearchMessage>,
    model: Option<String>,
    ai_search_options: AiSearchMultiSearchOptions,
    extra: HashMap<String, Js>,
}

impl AiSearchNamespaceChatCompletionsParams {
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

impl rt::Encode for AiSearchNamespaceChatCompletionsParams {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.messages);
        pack.put(&self.model);
        pack.put(&self.ai_search_options);
        pack.put(&self.extra);
    }
}
