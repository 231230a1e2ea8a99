//! `TailStream.EmailEventInfo`: The dictionary `TailStream.EmailEventInfo`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `TailStream.EmailEventInfo`.
#[doc(alias = "TailStream.EmailEventInfo")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TailStreamEmailEventInfo {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `mailFrom`.
    #[doc(alias = "mailFrom")]
    pub mail_from: String,
    /// The member `rcptTo`.
    #[doc(alias = "rcptTo")]
    pub rcpt_to: String,
    /// The member `rawSize`.
    #[doc(alias = "rawSize")]
    pub raw_size: f64,
}

impl TailStreamEmailEventInfo {
    /// A `TailStream.EmailEventInfo` with all that it has.
    pub fn new(
        type_: impl Into<String>,
        mail_from: impl Into<String>,
        rcpt_to: impl Into<String>,
        raw_size: f64,
    ) -> Self {
        Self { type_: type_.into(), mail_from: mail_from.into(), rcpt_to: rcpt_to.into(), raw_size }
    }
}

impl rt::Encode for TailStreamEmailEventInfo {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.mail_from);
        pack.put(&self.rcpt_to);
        pack.put(&self.raw_size);
    }
}

impl rt::Decode for TailStreamEmailEventInfo {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, mail_from: r.get()?, rcpt_to: r.get()?, raw_size: r.get()? })
    }
}
