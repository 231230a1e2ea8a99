//! `BrowserRunTargetActionResult`: Result returned by DevTools target activation and close methods.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// Result returned by DevTools target activation and close methods.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BrowserRunTargetActionResult {
    /// The member `message`.
    pub message: String,
}

impl rt::Decode for BrowserRunTargetActionResult {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { message: r.get()? })
    }
}
