//! `TraceItemAlarmEventInfo`: The dictionary `TraceItemAlarmEventInfo`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use crate::rt::{self, Date, Result};

/// The dictionary `TraceItemAlarmEventInfo`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TraceItemAlarmEventInfo {
    /// The member `scheduledTime`.
    #[doc(alias = "scheduledTime")]
    pub scheduled_time: Date,
}

impl TraceItemAlarmEventInfo {
    /// A `TraceItemAlarmEventInfo` with all that it has.
    pub fn new(scheduled_time: Date) -> Self {
        Self { scheduled_time }
    }
}

impl rt::Encode for TraceItemAlarmEventInfo {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.scheduled_time);
    }
}

impl rt::Decode for TraceItemAlarmEventInfo {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { scheduled_time: r.get()? })
    }
}
