//! `AiSearchMessage`: A single message in a conversation-style search or chat request.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiSearchMessageRole;
use crate::rt;

/// A single message in a conversation-style search or chat request.
#[derive(Clone, Debug)]
pub struct AiSearchMessage {
    role: AiSearchMessageRole,
    content: Option<String>,
}

impl AiSearchMessage {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(role: AiSearchMessageRole) -> Self {
        Self { role, content: None }
    }

    /// The member `content`.
    #[inline]
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }
}

impl rt::Encode for AiSearchMessage {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.role);
        pack.put(&self.content);
    }
}
