//! `TailStream.AlarmEventInfo`: The dictionary `TailStream.AlarmEventInfo`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/tail.jsonc`.

use crate::rt::{self, Date, Result};

/// The dictionary `TailStream.AlarmEventInfo`.
#[doc(alias = "TailStream.AlarmEventInfo")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct TailStreamAlarmEventInfo {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `scheduledTime`.
    #[doc(alias = "scheduledTime")]
    pub scheduled_time: Date,
}

impl TailStreamAlarmEventInfo {
    /// A `TailStream.AlarmEventInfo` with all that it has.
    pub fn new(type_: impl Into<String>, scheduled_time: Date) -> Self {
        Self { type_: type_.into(), scheduled_time }
    }
}

impl rt::Encode for TailStreamAlarmEventInfo {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.scheduled_time);
    }
}

impl rt::Decode for TailStreamAlarmEventInfo {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, scheduled_time: r.get()? })
    }
}
