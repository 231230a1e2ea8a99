//! `AgentMemoryRecallResult`: Response from the recall() method.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AgentMemoryScoredCandidate;
use crate::rt::{self, Result};

/// Response from the recall() method.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AgentMemoryRecallResult {
    /// Number of memories retrieved.
    pub count: u32,
    /// LLM-generated answer synthesizing the matching memories.
    pub answer: String,
    /// Matching memories ranked by relevance.
    pub candidates: Vec<AgentMemoryScoredCandidate>,
}

impl rt::Decode for AgentMemoryRecallResult {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { count: r.get()?, answer: r.get()?, candidates: r.get()? })
    }
}
