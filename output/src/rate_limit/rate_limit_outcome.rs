//! `RateLimitOutcome`: The dictionary [`RateLimitOutcome`](https://developers.cloudflare.com/workers/runtime-apis/bindings/rate-limit/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`RateLimitOutcome`](https://developers.cloudflare.com/workers/runtime-apis/bindings/rate-limit/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RateLimitOutcome {
    /// The member `success`.
    pub success: bool,
}

impl rt::Decode for RateLimitOutcome {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { success: r.get()? })
    }
}
