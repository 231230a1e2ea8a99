//! `TraceItemEmailEventInfo`: The dictionary `TraceItemEmailEventInfo`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `TraceItemEmailEventInfo`.
#[derive(Clone, Debug)]
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
    /// A `TraceItemEmailEventInfo` with all that it has.
    pub fn new(mail_from: impl Into<String>, rcpt_to: impl Into<String>, raw_size: u32) -> Self {
        Self { mail_from: mail_from.into(), rcpt_to: rcpt_to.into(), raw_size }
    }
}

impl rt::Encode for TraceItemEmailEventInfo {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.mail_from);
        pack.put(&self.rcpt_to);
        pack.put(&self.raw_size);
    }
}

impl rt::Decode for TraceItemEmailEventInfo {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { mail_from: r.get()?, rcpt_to: r.get()?, raw_size: r.get()? })
    }
}
