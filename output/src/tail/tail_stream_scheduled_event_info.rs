//! `TailStream.ScheduledEventInfo`: The dictionary `TailStream.ScheduledEventInfo`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use crate::rt::{self, Date, Result};

/// The dictionary `TailStream.ScheduledEventInfo`.
#[doc(alias = "TailStream.ScheduledEventInfo")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TailStreamScheduledEventInfo {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `scheduledTime`.
    #[doc(alias = "scheduledTime")]
    pub scheduled_time: Date,
    /// The member `cron`.
    pub cron: String,
}

impl TailStreamScheduledEventInfo {
    /// A `TailStream.ScheduledEventInfo` with all that it has.
    pub fn new(type_: impl Into<String>, scheduled_time: Date, cron: impl Into<String>) -> Self {
        Self { type_: type_.into(), scheduled_time, cron: cron.into() }
    }
}

impl rt::Encode for TailStreamScheduledEventInfo {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.scheduled_time);
        pack.put(&self.cron);
    }
}

impl rt::Decode for TailStreamScheduledEventInfo {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, scheduled_time: r.get()?, cron: r.get()? })
    }
}
