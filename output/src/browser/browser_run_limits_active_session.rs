//! `BrowserRunLimitsActiveSession`: The dictionary [`BrowserRunLimitsActiveSession`](https://developers.cloudflare.com/browser-rendering/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`BrowserRunLimitsActiveSession`](https://developers.cloudflare.com/browser-rendering/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BrowserRunLimitsActiveSession {
    /// The member `id`.
    pub id: String,
}

impl rt::Decode for BrowserRunLimitsActiveSession {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { id: r.get()? })
    }
}
