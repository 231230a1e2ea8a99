//! `TraceItemFetchEventInfoResponse`: The dictionary `TraceItemFetchEventInfoResponse`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `TraceItemFetchEventInfoResponse`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TraceItemFetchEventInfoResponse {
    /// The member `status`.
    pub status: u16,
}

impl TraceItemFetchEventInfoResponse {
    /// A `TraceItemFetchEventInfoResponse` with all that it has.
    pub fn new(status: u16) -> Self {
        Self { status }
    }
}

impl rt::Encode for TraceItemFetchEventInfoResponse {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.status);
    }
}

impl rt::Decode for TraceItemFetchEventInfoResponse {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { status: r.get()? })
    }
}
