//! `TraceItemFetchEventInfo`: The dictionary [`TraceItemFetchEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{TraceItemFetchEventInfoRequest, TraceItemFetchEventInfoResponse};
use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TraceItemFetchEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct TraceItemFetchEventInfo {
    /// The member `response`.
    pub response: Option<TraceItemFetchEventInfoResponse>,
    /// The member `request`.
    pub request: TraceItemFetchEventInfoRequest,
}

impl TraceItemFetchEventInfo {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(request: TraceItemFetchEventInfoRequest) -> Self {
        Self { response: None, request }
    }

    /// The member `response`.
    #[inline]
    pub fn response(mut self, response: TraceItemFetchEventInfoResponse) -> Self {
        self.response = Some(response);
        self
    }
}

impl rt::Encode for TraceItemFetchEventInfo {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.response);
        pack.put(&self.request);
    }
}

impl rt::Decode for TraceItemFetchEventInfo {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let response = r.get();
        let request = r.get();
        Ok(Self { response: response?, request: request? })
    }
}
