//! `TailStream.EmailEventInfo`: The dictionary [`TailStream.EmailEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.EmailEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
///
/// In JavaScript, `type` is always `"email"`.
#[doc(alias = "TailStream.EmailEventInfo")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[js(constant(type = "email"))]
#[non_exhaustive]
pub struct TailStreamEmailEventInfo {
    /// The member `mailFrom`.
    #[doc(alias = "mailFrom")]
    pub mail_from: String,
    /// The member `rcptTo`.
    #[doc(alias = "rcptTo")]
    pub rcpt_to: String,
    /// The member `rawSize`.
    #[doc(alias = "rawSize")]
    pub raw_size: u64,
}

impl TailStreamEmailEventInfo {
    /// With all that there is.
    #[inline]
    pub fn new(mail_from: impl Into<String>, rcpt_to: impl Into<String>, raw_size: u64) -> Self {
        Self { mail_from: mail_from.into(), rcpt_to: rcpt_to.into(), raw_size }
    }
}
