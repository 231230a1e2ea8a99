//! `TraceItemConnectEventInfo`: The dictionary `TraceItemConnectEventInfo`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `TraceItemConnectEventInfo`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TraceItemConnectEventInfo {}

impl TraceItemConnectEventInfo {
    /// A `TraceItemConnectEventInfo` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Encode for TraceItemConnectEventInfo {
    fn encode<'a>(&'a self, _: &mut rt::Pack<'a>) {}
}

impl rt::Decode for TraceItemConnectEventInfo {
    fn decode(_: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {})
    }
}
