//! `AiSearchSearchRequest`: Request body for single-instance search.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiSearchMessage, AiSearchOptions};
use crate::rt;

/// Request body for single-instance search.
/// Exactly one of `query` or `messages` must be provided.
#[derive(Clone, Debug, Default)]
pub struct AiSearchSearchRequest {
    query: Option<String>,
    messages: Option<Vec<AiSearchMessage>>,
    ai_search_options: Option<AiSearchOptions>,
}

impl AiSearchSearchRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Simple query string.
    #[inline]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// Conversation-style input. At least one user message with non-empty content is required.
    #[inline]
    pub fn messages(mut self, messages: Vec<AiSearchMessage>) -> Self {
        self.messages = Some(messages);
        self
    }

    /// The member `ai_search_options`.
    #[inline]
    pub fn ai_search_options(mut self, ai_search_options: AiSearchOptions) -> Self {
        self.ai_search_options = Some(ai_search_options);
        self
    }
}

impl rt::Encode for AiSearchSearchRequest {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.query);
        pack.put(&self.messages);
        pack.put(&self.ai_search_options);
    }
}
