//! `TraceItemFetchEventInfo`: The dictionary `TraceItemFetchEventInfo`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use super::{TraceItemFetchEventInfoRequest, TraceItemFetchEventInfoResponse};
use crate::rt::{self, Result};

/// The dictionary `TraceItemFetchEventInfo`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TraceItemFetchEventInfo {
    /// The member `response`.
    pub response: Option<TraceItemFetchEventInfoResponse>,
    /// The member `request`.
    pub request: TraceItemFetchEventInfoRequest,
}

impl TraceItemFetchEventInfo {
    /// A `TraceItemFetchEventInfo` with what it must have.
    pub fn new(request: TraceItemFetchEventInfoRequest) -> Self {
        Self { response: None, request }
    }

    /// The member `response`.
    pub fn response(mut self, response: TraceItemFetchEventInfoResponse) -> Self {
        self.response = Some(response);
        self
    }
}

impl rt::Encode for TraceItemFetchEventInfo {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.response);
        pack.put(&self.request);
    }
}

impl rt::Decode for TraceItemFetchEventInfo {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let response = r.get();
        let request = r.get();
        Ok(Self { response: response?, request: request? })
    }
}
