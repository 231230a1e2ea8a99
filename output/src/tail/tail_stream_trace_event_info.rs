//! `TailStream.TraceEventInfo`: The dictionary `TailStream.TraceEventInfo`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `TailStream.TraceEventInfo`.
#[doc(alias = "TailStream.TraceEventInfo")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TailStreamTraceEventInfo {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `traces`.
    pub traces: Vec<Option<String>>,
}

impl TailStreamTraceEventInfo {
    /// A `TailStream.TraceEventInfo` with all that it has.
    pub fn new(type_: impl Into<String>, traces: Vec<Option<String>>) -> Self {
        Self { type_: type_.into(), traces }
    }
}

impl rt::Encode for TailStreamTraceEventInfo {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.traces);
    }
}

impl rt::Decode for TailStreamTraceEventInfo {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, traces: r.get()? })
    }
}
