//! `AiSearchNamespaceChatCompletionsParams`: The dictionary `AiSearchNamespaceChatCompletionsParams`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiSearchMessage, AiSearchMultiSearchOptions};
use crate::rt;

/// The dictionary `AiSearchNamespaceChatCompletionsParams`.
#[derive(Clone, Debug)]
pub struct AiSearchNamespaceChatCompletionsParams {
    messages: Vec<AiSearchMessage>,
    model: Option<String>,
    stream: bool,
    ai_search_options: AiSearchMultiSearchOptions,
}

impl AiSearchNamespaceChatCompletionsParams {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(
        messages: Vec<AiSearchMessage>,
        stream: bool,
        ai_search_options: AiSearchMultiSearchOptions,
    ) -> Self {
        Self { messages, model: None, stream, ai_search_options }
    }

    /// The member `model`.
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }
}

impl rt::Encode for AiSearchNamespaceChatCompletionsParams {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.messages);
        pack.put(&self.model);
        pack.put(&self.stream);
        pack.put(&self.ai_search_options);
    }
}
