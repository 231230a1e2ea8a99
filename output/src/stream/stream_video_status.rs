//! `StreamVideoStatus`: The dictionary [`StreamVideoStatus`](https://developers.cloudflare.com/stream/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`StreamVideoStatus`](https://developers.cloudflare.com/stream/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StreamVideoStatus {
    /// The current processing state.
    pub state: String,
    /// The current processing step.
    pub step: Option<String>,
    /// The percent complete as a string.
    #[doc(alias = "pctComplete")]
    pub pct_complete: Option<String>,
    /// An error reason code, if applicable.
    #[doc(alias = "errorReasonCode")]
    pub error_reason_code: String,
    /// An error reason text, if applicable.
    #[doc(alias = "errorReasonText")]
    pub error_reason_text: String,
}

impl rt::Decode for StreamVideoStatus {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            state: r.get()?,
            step: r.get()?,
            pct_complete: r.get()?,
            error_reason_code: r.get()?,
            error_reason_text: r.get()?,
        })
    }
}
