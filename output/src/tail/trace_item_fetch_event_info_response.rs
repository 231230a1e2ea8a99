//! `TraceItemFetchEventInfoResponse`: The dictionary `TraceItemFetchEventInfoResponse`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary `TraceItemFetchEventInfoResponse`.
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
