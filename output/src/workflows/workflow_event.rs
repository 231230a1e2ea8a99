//! `CloudflareWorkersModule.WorkflowEvent`: The dictionary [`CloudflareWorkersModule.WorkflowEvent`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::WorkflowCronSchedule;
use crate::rt::Date;
use crate::{FromJs, IntoJs};

/// The dictionary [`CloudflareWorkersModule.WorkflowEvent`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[doc(alias = "CloudflareWorkersModule.WorkflowEvent")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkflowEvent<T> {
    /// The member `payload`.
    pub payload: T,
    /// The member `timestamp`.
    pub timestamp: Date,
    /// The member `instanceId`.
    #[doc(alias = "instanceId")]
    pub instance_id: String,
    /// The member `workflowName`.
    #[doc(alias = "workflowName")]
    pub workflow_name: Option<String>,
    /// The member `schedule`.
    pub schedule: Option<WorkflowCronSchedule>,
}

impl<T> WorkflowEvent<T> {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(payload: T, timestamp: impl Into<Date>, instance_id: impl Into<String>) -> Self {
        Self {
            payload,
            timestamp: timestamp.into(),
            instance_id: instance_id.into(),
            workflow_name: None,
            schedule: None,
        }
    }

    /// The member `workflowName`.
    #[doc(alias = "workflowName")]
    #[inline]
    pub fn workflow_name(mut self, workflow_name: impl Into<String>) -> Self {
        self.workflow_name = Some(workflow_name.into());
        self
    }

    /// The member `schedule`.
    #[inline]
    pub fn schedule(mut self, schedule: WorkflowCronSchedule) -> Self {
        self.schedule = Some(schedule);
        self
    }
}
