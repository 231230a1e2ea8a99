//! `EmailSendResult`: The returned data after sending an email
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The returned data after sending an email
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EmailSendResult {
    /// The Email Message ID
    #[doc(alias = "messageId")]
    pub message_id: String,
}

impl rt::Decode for EmailSendResult {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { message_id: r.get()? })
    }
}
