//! `AgentMemoryMessage`: A conversation message passed to ingest().
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AgentMemoryMessageRole;
use crate::rt::{self, Date};

/// A conversation message passed to ingest().
#[derive(Clone, Debug)]
pub struct AgentMemoryMessage {
    role: AgentMemoryMessageRole,
    content: String,
    timestamp: Option<Date>,
}

impl AgentMemoryMessage {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(role: AgentMemoryMessageRole, content: impl Into<String>) -> Self {
        Self { role, content: content.into(), timestamp: None }
    }

    /// Optional message timestamp.
    #[inline]
    pub fn timestamp(mut self, timestamp: impl Into<Date>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }
}

impl rt::Encode for AgentMemoryMessage {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.role);
        pack.put(&self.content);
        pack.put(&self.timestamp);
    }
}
