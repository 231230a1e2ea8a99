//! `TraceItemScheduledEventInfo`: The dictionary `TraceItemScheduledEventInfo`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `TraceItemScheduledEventInfo`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TraceItemScheduledEventInfo {
    /// The member `scheduledTime`.
    #[doc(alias = "scheduledTime")]
    pub scheduled_time: f64,
    /// The member `cron`.
    pub cron: String,
}

impl TraceItemScheduledEventInfo {
    /// A `TraceItemScheduledEventInfo` with all that it has.
    pub fn new(scheduled_time: f64, cron: impl Into<String>) -> Self {
        Self { scheduled_time, cron: cron.into() }
    }
}

impl rt::Encode for TraceItemScheduledEventInfo {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.scheduled_time);
        pack.put(&self.cron);
    }
}

impl rt::Decode for TraceItemScheduledEventInfo {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { scheduled_time: r.get()?, cron: r.get()? })
    }
}
