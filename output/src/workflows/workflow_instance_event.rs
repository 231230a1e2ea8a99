//! `WorkflowInstanceEvent`: An event emitted by a Workflow instance.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use super::{WorkflowInstanceEventConfig, WorkflowInstanceEventError, WorkflowInstanceEventType};
use crate::rt::{Date, Js};
use crate::{FromJs, IntoJs};

/// An event emitted by a Workflow instance.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WorkflowInstanceEvent {
    /// The member `instanceId`.
    #[doc(alias = "instanceId")]
    pub instance_id: String,
    /// The member `eventId`.
    #[doc(alias = "eventId")]
    pub event_id: u64,
    /// The member `timestamp`.
    #[js(unit = "epoch_milliseconds")]
    pub timestamp: Date,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: WorkflowInstanceEventType,
    /// The member `params`.
    pub params: Option<Js>,
    /// The member `output`.
    pub output: Option<Js>,
    /// The member `error`.
    pub error: Option<WorkflowInstanceEventError>,
    /// The member `stepName`.
    #[doc(alias = "stepName")]
    pub step_name: Option<String>,
    /// The member `config`.
    pub config: Option<WorkflowInstanceEventConfig>,
    /// The member `attempt`.
    pub attempt: Option<u32>,
    /// The member `retryDelayMs`.
    #[doc(alias = "retryDelayMs")]
    #[js(rename = "retryDelayMs", unit = "milliseconds")]
    pub retry_delay: Option<Duration>,
    /// The member `durationMs`.
    #[doc(alias = "durationMs")]
    #[js(rename = "durationMs", unit = "milliseconds")]
    pub duration: Option<Duration>,
    /// The member `eventType`.
    #[doc(alias = "eventType")]
    pub event_type: Option<String>,
}

impl WorkflowInstanceEvent {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(
        instance_id: impl Into<String>,
        event_id: u64,
        timestamp: impl Into<Date>,
        type_: WorkflowInstanceEventType,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            event_id,
            timestamp: timestamp.into(),
            type_,
            params: None,
            output: None,
            error: None,
            step_name: None,
            config: None,
            attempt: None,
            retry_delay: None,
            duration: None,
            event_type: None,
        }
    }

    /// The member `params`.
    #[inline]
    pub fn params(mut self, params: impl IntoJs) -> Self {
        self.params = Some(params.into_js());
        self
    }

    /// The member `output`.
    #[inline]
    pub fn output(mut self, output: impl IntoJs) -> Self {
        self.output = Some(output.into_js());
        self
    }

    /// The member `error`.
    #[inline]
    pub fn error(mut self, error: WorkflowInstanceEventError) -> Self {
        self.error = Some(error);
        self
    }

    /// The member `stepName`.
    #[doc(alias = "stepName")]
    #[inline]
    pub fn step_name(mut self, step_name: impl Into<String>) -> Self {
        self.step_name = Some(step_name.into());
        self
    }

    /// The member `config`.
    #[inline]
    pub fn config(mut self, config: WorkflowInstanceEventConfig) -> Self {
        self.config = Some(config);
        self
    }

    /// The member `attempt`.
    #[inline]
    pub fn attempt(mut self, attempt: u32) -> Self {
        self.attempt = Some(attempt);
        self
    }

    /// The member `retryDelayMs`.
    #[doc(alias = "retryDelayMs")]
    #[inline]
    pub fn retry_delay(mut self, retry_delay: Duration) -> Self {
        self.retry_delay = Some(retry_delay);
        self
    }

    /// The member `durationMs`.
    #[doc(alias = "durationMs")]
    #[inline]
    pub fn duration(mut self, duration: Duration) -> Self {
        self.duration = Some(duration);
        self
    }

    /// The member `eventType`.
    #[doc(alias = "eventType")]
    #[inline]
    pub fn event_type(mut self, event_type: impl Into<String>) -> Self {
        self.event_type = Some(event_type.into());
        self
    }
}
