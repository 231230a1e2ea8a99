//! `FetcherScheduledResult`: The dictionary [`FetcherScheduledResult`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`FetcherScheduledResult`](https://developers.cloudflare.com/workers/runtime-apis/rpc/).
///
/// Experimental: behind the feature `experimental`, and a compatibility flag of that name at run time.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FetcherScheduledResult {
    /// The member `outcome`.
    pub outcome: String,
    /// The member `noRetry`.
    #[doc(alias = "noRetry")]
    pub no_retry: bool,
}

impl rt::Decode for FetcherScheduledResult {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { outcome: r.get()?, no_retry: r.get()? })
    }
}
