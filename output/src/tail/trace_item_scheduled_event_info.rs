//! `TraceItemScheduledEventInfo`: The dictionary [`TraceItemScheduledEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Date, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`TraceItemScheduledEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TraceItemScheduledEventInfo {
    /// The member `scheduledTime`.
    #[doc(alias = "scheduledTime")]
    #[js(unit = "epoch_milliseconds")]
    pub scheduled_time: Date,
    /// The member `cron`.
    pub cron: String,
}

impl TraceItemScheduledEventInfo {
    /// With all that there is.
    #[inline]
    pub fn new(scheduled_time: impl Into<Date>, cron: impl Into<String>) -> Self {
        Self { scheduled_time: scheduled_time.into(), cron: cron.into() }
    }
}

impl rt::Encode for TraceItemScheduledEventInfo {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.epoch_milliseconds(&self.scheduled_time);
        pack.put(&self.cron);
    }
}

impl rt::Decode for TraceItemScheduledEventInfo {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { scheduled_time: r.epoch_milliseconds()?, cron: r.get()? })
    }
}
