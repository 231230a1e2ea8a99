//! `TraceItemCustomEventInfo`: The dictionary `TraceItemCustomEventInfo`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `TraceItemCustomEventInfo`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct TraceItemCustomEventInfo {}

impl TraceItemCustomEventInfo {
    /// A `TraceItemCustomEventInfo` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }
}

impl rt::Encode for TraceItemCustomEventInfo {
    fn encode<'a>(&'a self, _: &mut rt::Pack<'a>) {}
}

impl rt::Decode for TraceItemCustomEventInfo {
    fn decode(_: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {})
    }
}
