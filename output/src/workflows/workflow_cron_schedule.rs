//! `CloudflareWorkersModule.WorkflowCronSchedule`: The dictionary [`CloudflareWorkersModule.WorkflowCronSchedule`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`CloudflareWorkersModule.WorkflowCronSchedule`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[doc(alias = "CloudflareWorkersModule.WorkflowCronSchedule")]
#[derive(Clone, Debug)]
pub struct WorkflowCronSchedule {
    cron: String,
    scheduled_time: f64,
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

impl rt::Encode for WorkflowCronSchedule {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.cron);
        pack.put(&self.scheduled_time);
    }
}
