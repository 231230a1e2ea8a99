//! `TailStream.FetchResponseInfo`: The dictionary [`TailStream.FetchResponseInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.FetchResponseInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
///
/// In JavaScript, `type` is always `"fetch"`.
#[doc(alias = "TailStream.FetchResponseInfo")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[js(constant(type = "fetch"))]
#[non_exhaustive]
pub struct TailStreamFetchResponseInfo {
    /// The member `statusCode`.
    #[doc(alias = "statusCode")]
    pub status_code: u16,
}

impl TailStreamFetchResponseInfo {
    /// With all that there is.
    #[inline]
    pub fn new(status_code: u16) -> Self {
        Self { status_code }
    }
}

impl rt::Encode for TailStreamFetchResponseInfo {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.status_code);
    }
}

impl rt::Decode for TailStreamFetchResponseInfo {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { status_code: r.get()? })
    }
}
