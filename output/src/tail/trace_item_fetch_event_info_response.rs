//! `TraceItemFetchEventInfoResponse`: The dictionary [`TraceItemFetchEventInfoResponse`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TraceItemFetchEventInfoResponse`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct TraceItemFetchEventInfoResponse {
    /// The member `status`.
    pub status: u16,
}

impl TraceItemFetchEventInfoResponse {
    /// With all that there is.
    #[inline]
    pub fn new(status: u16) -> Self {
        Self { status }
    }
}

impl rt::Encode for TraceItemFetchEventInfoResponse {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.status);
    }
}

impl rt::Decode for TraceItemFetchEventInfoResponse {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { status: r.get()? })
    }
}
