//! `CloudflareWorkersModule.WorkflowEvent`: The dictionary [`CloudflareWorkersModule.WorkflowEvent`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::WorkflowCronSchedule;
use crate::rt::{self, Date, IntoJs, Js};

/// The dictionary [`CloudflareWorkersModule.WorkflowEvent`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[doc(alias = "CloudflareWorkersModule.WorkflowEvent")]
#[derive(Clone, Debug)]
pub struct WorkflowEvent {
    payload: Js,
    timestamp: Date,
    instance_id: String,
    workflow_name: String,
    schedule: Option<WorkflowCronSchedule>,
}

impl WorkflowEvent {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(
        payload: impl IntoJs,
        timestamp: impl Into<Date>,
        instance_id: impl Into<String>,
        workflow_name: impl Into<String>,
    ) -> Self {
        Self {
            payload: payload.into_js(),
            timestamp: timestamp.into(),
            instance_id: instance_id.into(),
            workflow_name: workflow_name.into(),
            schedule: None,
        }
    }

    /// The member `schedule`.
    #[inline]
    pub fn schedule(mut self, schedule: WorkflowCronSchedule) -> Self {
        self.schedule = Some(schedule);
        self
    }
}

impl rt::Encode for WorkflowEvent {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.payload);
        pack.put(&self.timestamp);
        pack.put(&self.instance_id);
        pack.put(&self.workflow_name);
        pack.put(&self.schedule);
    }
}
