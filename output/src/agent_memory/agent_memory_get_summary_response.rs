//! `AgentMemoryGetSummaryResponse`: Response from the getSummary() method.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// Response from the getSummary() method.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AgentMemoryGetSummaryResponse {
    /// Markdown summary.
    pub summary: String,
}

impl rt::Decode for AgentMemoryGetSummaryResponse {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { summary: r.get()? })
    }
}
