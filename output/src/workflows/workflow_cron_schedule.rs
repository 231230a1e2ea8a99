//! `CloudflareWorkersModule.WorkflowCronSchedule`: The dictionary [`CloudflareWorkersModule.WorkflowCronSchedule`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`CloudflareWorkersModule.WorkflowCronSchedule`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[doc(alias = "CloudflareWorkersModule.WorkflowCronSchedule")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkflowCronSchedule {
    /// Cron expression that triggered this event.
    pub cron: String,
    /// Timestamp of the scheduled trigger, in milliseconds since the Unix epoch.
    #[doc(alias = "scheduledTime")]
    pub scheduled_time: f64,
}

impl WorkflowCronSchedule {
    /// With all that there is.
    ///
    /// - `cron`: Cron expression that triggered this event.
    /// - `scheduled_time`: Timestamp of the scheduled trigger, in milliseconds since the Unix epoch.
    #[inline]
    pub fn new(cron: impl Into<String>, scheduled_time: f64) -> Self {
        Self { cron: cron.into(), scheduled_time }
    }
}
