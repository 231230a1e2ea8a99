//! `BrowserRunAcquireResult`: Metadata returned when a browser session is acquired.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::BrowserRunDevToolsTarget;
use crate::rt::{self, Result};

/// Metadata returned when a browser session is acquired.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BrowserRunAcquireResult {
    /// The member `sessionId`.
    #[doc(alias = "sessionId")]
    pub session_id: String,
    /// The member `targets`.
    pub targets: Option<Vec<BrowserRunDevToolsTarget>>,
}

impl rt::Decode for BrowserRunAcquireResult {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { session_id: r.get()?, targets: r.get()? })
    }
}
