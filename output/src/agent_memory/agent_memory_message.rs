//! `AgentMemoryMessage`: A conversation message passed to ingest().
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/agent_memory.jsonc`.

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
    /// A `AgentMemoryMessage` with what it must have.
    pub fn new(role: AgentMemoryMessageRole, content: impl Into<String>) -> Self {
        Self { role, content: content.into(), timestamp: None }
    }

    /// Optional message timestamp.
    pub fn timestamp(mut self, timestamp: Date) -> Self {
        self.timestamp = Some(timestamp);
        self
    }
}

impl rt::Encode for AgentMemoryMessage {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.role);
        pack.put(&self.content);
        pack.put(&self.timestamp);
    }
}
