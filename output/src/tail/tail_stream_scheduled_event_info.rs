//! `TailStream.ScheduledEventInfo`: The dictionary [`TailStream.ScheduledEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::Date;
use crate::{FromJs, IntoJs};

/// The dictionary [`TailStream.ScheduledEventInfo`](https://developers.cloudflare.com/workers/observability/logs/tail-workers/).
///
/// In JavaScript, `type` is always `"scheduled"`.
#[doc(alias = "TailStream.ScheduledEventInfo")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[js(constant(type = "scheduled"))]
#[non_exhaustive]
pub struct TailStreamScheduledEventInfo {
    /// The member `scheduledTime`.
    #[doc(alias = "scheduledTime")]
    pub scheduled_time: Date,
    /// The member `cron`.
    pub cron: String,
}

impl TailStreamScheduledEventInfo {
    /// With all that there is.
    #[inline]
    pub fn new(scheduled_time: impl Into<Date>, cron: impl Into<String>) -> Self {
        Self { scheduled_time: scheduled_time.into(), cron: cron.into() }
    }
}
