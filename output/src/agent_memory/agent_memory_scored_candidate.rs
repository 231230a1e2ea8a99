//! `AgentMemoryScoredCandidate`: A scored memory candidate in a recall result.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// A scored memory candidate in a recall result.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AgentMemoryScoredCandidate {
    /// Candidate ID.
    pub id: String,
    /// Text summary.
    pub summary: String,
    /// Session that created this candidate, when known.
    #[doc(alias = "sessionId")]
    pub session_id: Option<String>,
    /// Relevance score (higher is better). Comparable only within a single query.
    pub score: f64,
}

impl rt::Decode for AgentMemoryScoredCandidate {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { id: r.get()?, summary: r.get()?, session_id: r.get()?, score: r.get()? })
    }
}
