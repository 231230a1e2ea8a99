//! `AgentMemoryMemory`: A stored memory returned from remember(), get(), and delete().
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AgentMemoryMemoryType;
use crate::rt::{self, Date, Result};

/// A stored memory returned from remember(), get(), and delete().
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AgentMemoryMemory {
    /// Memory ID.
    pub id: String,
    /// Memory type.
    #[doc(alias = "type")]
    pub type_: AgentMemoryMemoryType,
    /// Text summary.
    pub summary: String,
    /// Memory text.
    pub content: String,
    /// Session that created this memory.
    #[doc(alias = "sessionId")]
    pub session_id: Option<String>,
    /// Memory creation time.
    #[doc(alias = "createdAt")]
    pub created_at: Date,
    /// Memory last-update time.
    #[doc(alias = "updatedAt")]
    pub updated_at: Date,
}

impl rt::Decode for AgentMemoryMemory {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            id: r.get()?,
            type_: r.get()?,
            summary: r.get()?,
            content: r.get()?,
            session_id: r.get()?,
            created_at: r.get()?,
            updated_at: r.get()?,
        })
    }
}
