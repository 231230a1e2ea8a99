//! `AiSearchMultiSearchRequest`: Request for searching across multiple instances within a namespace.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiSearchMessage, AiSearchMultiSearchOptions};
use crate::rt;

/// Request for searching across multiple instances within a namespace.
/// `ai_search_options` is required and must include `instance_ids`.
/// Exactly one of `query` or `messages` must be provided.
#[derive(Clone, Debug)]
pub struct AiSearchMultiSearchRequest {
    query: Option<String>,
    messages: Option<Vec<AiSearchMessage>>,
    ai_search_options: AiSearchMultiSearchOptions,
}

impl AiSearchMultiSearchRequest {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(ai_search_options: AiSearchMultiSearchOptions) -> Self {
        Self { query: None, messages: None, ai_search_options }
    }

    /// Simple query string.
    #[inline]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Conversation-style input.
    #[inline]
    pub fn messages(mut self, messages: Vec<AiSearchMessage>) -> Self {
        self.messages = Some(messages);
        self
    }
}

impl rt::Encode for AiSearchMultiSearchRequest {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.query);
        pack.put(&self.messages);
        pack.put(&self.ai_search_options);
    }
}
