//! `BrowserRunCloseSessionResult`: Result returned when closing a browser session.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::BrowserRunCloseSessionResultStatus;
use crate::rt::{self, Result};

/// Result returned when closing a browser session.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BrowserRunCloseSessionResult {
    /// The member `status`.
    pub status: BrowserRunCloseSessionResultStatus,
}

impl rt::Decode for BrowserRunCloseSessionResult {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { status: r.get()? })
    }
}
