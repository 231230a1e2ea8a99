//! `AgentMemoryIncomingMemory`: Raw memory content passed to remember().
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// Raw memory content passed to remember().
#[derive(Clone, Debug)]
pub struct AgentMemoryIncomingMemory {
    content: String,
    session_id: Option<String>,
}

impl AgentMemoryIncomingMemory {
    /// With what must be set, and nothing else.
    ///
    /// - `content`: Raw memory content. The service classifies and summarizes automatically.
    #[inline]
    pub fn new(content: impl Into<String>) -> Self {
        Self { content: content.into(), session_id: None }
    }

    /// Optional session identifier to associate with this memory.
    #[doc(alias = "sessionId")]
    #[inline]
    pub fn session_id(mut self, session_id: impl Into<String>) -> Self {
        self.session_id = Some(session_id.into());
        self
    }
}

impl rt::Encode for AgentMemoryIncomingMemory {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.content);
        pack.put(&self.session_id);
    }
}
