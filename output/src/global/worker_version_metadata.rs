//! `WorkerVersionMetadata`: The interface for "version_metadata" binding providing metadata about the Worker Version using this binding.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/global.jsonc`.

use crate::rt::{self, Result};

/// The interface for "version_metadata" binding
/// providing metadata about the Worker Version using this binding.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WorkerVersionMetadata {
    /// The ID of the Worker Version using this binding
    pub id: String,
    /// The tag of the Worker Version using this binding
    pub tag: String,
    /// The timestamp of when the Worker Version was uploaded
    pub timestamp: String,
}

impl WorkerVersionMetadata {
    /// A `WorkerVersionMetadata` with all that it has.
    pub fn new(
        id: impl Into<String>,
        tag: impl Into<String>,
        timestamp: impl Into<String>,
    ) -> Self {
        Self { id: id.into(), tag: tag.into(), timestamp: timestamp.into() }
    }
}

impl rt::Encode for WorkerVersionMetadata {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.tag);
        pack.put(&self.timestamp);
    }
}

impl rt::Decode for WorkerVersionMetadata {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { id: r.get()?, tag: r.get()?, timestamp: r.get()? })
    }
}
