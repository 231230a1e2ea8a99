//! `TraceItemAlarmEventInfo`: The dictionary [`TraceItemAlarmEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Date, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TraceItemAlarmEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TraceItemAlarmEventInfo {
    /// The member `scheduledTime`.
    #[doc(alias = "scheduledTime")]
    pub scheduled_time: Date,
}

impl TraceItemAlarmEventInfo {
    /// With all that there is.
    #[inline]
    pub fn new(scheduled_time: impl Into<Date>) -> Self {
        Self { scheduled_time: scheduled_time.into() }
    }
}

impl rt::Encode for TraceItemAlarmEventInfo {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.scheduled_time);
    }
}

impl rt::Decode for TraceItemAlarmEventInfo {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { scheduled_time: r.get()? })
    }
}
