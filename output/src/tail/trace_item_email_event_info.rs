//! `TraceItemEmailEventInfo`: The dictionary [`TraceItemEmailEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TraceItemEmailEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TraceItemEmailEventInfo {
    /// The member `mailFrom`.
    #[doc(alias = "mailFrom")]
    pub mail_from: String,
    /// The member `rcptTo`.
    #[doc(alias = "rcptTo")]
    pub rcpt_to: String,
    /// The member `rawSize`.
    #[doc(alias = "rawSize")]
    pub raw_size: u32,
}

impl TraceItemEmailEventInfo {
    /// With all that there is.
    #[inline]
    pub fn new(mail_from: impl Into<String>, rcpt_to: impl Into<String>, raw_size: u32) -> Self {
        Self { mail_from: mail_from.into(), rcpt_to: rcpt_to.into(), raw_size }
    }
}

impl rt::Encode for TraceItemEmailEventInfo {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.mail_from);
        pack.put(&self.rcpt_to);
        pack.put(&self.raw_size);
    }
}

impl rt::Decode for TraceItemEmailEventInfo {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { mail_from: r.get()?, rcpt_to: r.get()?, raw_size: r.get()? })
    }
}
