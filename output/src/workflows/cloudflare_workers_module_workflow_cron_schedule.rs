//! `CloudflareWorkersModule.WorkflowCronSchedule`: The dictionary `CloudflareWorkersModule.WorkflowCronSchedule`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/workflows.jsonc`.

use crate::rt;

/// The dictionary `CloudflareWorkersModule.WorkflowCronSchedule`.
#[doc(alias = "CloudflareWorkersModule.WorkflowCronSchedule")]
#[derive(Clone, Debug)]
pub struct CloudflareWorkersModuleWorkflowCronSchedule {
    cron: String,
    scheduled_time: f64,
}

impl CloudflareWorkersModuleWorkflowCronSchedule {
    /// A `CloudflareWorkersModule.WorkflowCronSchedule` with all that it has.
    pub fn new(cron: impl Into<String>, scheduled_time: f64) -> Self {
        Self { cron: cron.into(), scheduled_time }
    }
}

impl rt::Encode for CloudflareWorkersModuleWorkflowCronSchedule {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.cron);
        pack.put(&self.scheduled_time);
    }
}
