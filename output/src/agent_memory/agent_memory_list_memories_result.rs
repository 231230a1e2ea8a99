//! `AgentMemoryListMemoriesResult`: Response from the list() method.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AgentMemoryMemoryListEntry;
use crate::rt::{self, Result};

/// Response from the list() method.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AgentMemoryListMemoriesResult {
    /// The member `memories`.
    pub memories: Vec<AgentMemoryMemoryListEntry>,
    /// Continuation cursor; absent when this page exhausted the result set.
    pub cursor: Option<String>,
}

impl rt::Decode for AgentMemoryListMemoriesResult {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { memories: r.get()?, cursor: r.get()? })
    }
}
