//! `AgentMemoryListMemoriesOptions`: Options for the list() method.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AgentMemoryMemoryType;
use crate::rt;

/// Options for the list() method.
///
/// `cursor` is the opaque continuation token returned by the previous page;
/// pass it back unchanged to fetch the next page. `sessionId` and `type`
/// are exact-match filters; combining them is allowed.
#[derive(Clone, Debug, Default)]
pub struct AgentMemoryListMemoriesOptions {
    limit: Option<u32>,
    cursor: Option<String>,
    session_id: Option<String>,
    type_: Option<AgentMemoryMemoryType>,
}

impl AgentMemoryListMemoriesOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Maximum number of memories to return. Default 20, max 500.
    #[inline]
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Opaque cursor from a previous page.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// Exact-match session filter.
    #[doc(alias = "sessionId")]
    #[inline]
    pub fn session_id(mut self, session_id: impl Into<String>) -> Self {
        self.session_id = Some(session_id.into());
        self
    }

    /// Exact-match memory-type filter.
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(mut self, type_: AgentMemoryMemoryType) -> Self {
        self.type_ = Some(type_);
        self
    }
}

impl rt::Encode for AgentMemoryListMemoriesOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.limit);
        pack.put(&self.cursor);
        pack.put(&self.session_id);
        pack.put(&self.type_);
    }
}
