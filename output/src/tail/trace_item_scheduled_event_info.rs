//! `TraceItemScheduledEventInfo`: The dictionary [`TraceItemScheduledEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`TraceItemScheduledEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TraceItemScheduledEventInfo {
    /// The member `scheduledTime`.
    #[doc(alias = "scheduledTime")]
    pub scheduled_time: f64,
    /// The member `cron`.
    pub cron: String,
}

impl TraceItemScheduledEventInfo {
    /// With all that there is.
    #[inline]
    pub fn new(scheduled_time: f64, cron: impl Into<String>) -> Self {
        Self { scheduled_time, cron: cron.into() }
    }
}
