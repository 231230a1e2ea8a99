//! `AgentMemoryIngestOptions`: Options for the ingest() method.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// Options for the ingest() method.
#[derive(Clone, Debug, Default)]
pub struct AgentMemoryIngestOptions {
    session_id: Option<String>,
}

impl AgentMemoryIngestOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Session identifier to associate with memories created during ingestion.
    #[doc(alias = "sessionId")]
    #[inline]
    pub fn session_id(mut self, session_id: impl Into<String>) -> Self {
        self.session_id = Some(session_id.into());
        self
    }
}

impl rt::Encode for AgentMemoryIngestOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.session_id);
    }
}
