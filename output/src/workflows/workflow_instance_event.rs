//! `WorkflowInstanceEvent`: An event emitted by a Workflow instance.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use super::{WorkflowInstanceEventConfig, WorkflowInstanceEventError, WorkflowInstanceEventType};
use crate::rt::{self, Date, Js, Result};

/// An event emitted by a Workflow instance.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WorkflowInstanceEvent {
    /// The member `instanceId`.
    #[doc(alias = "instanceId")]
    pub instance_id: String,
    /// The member `eventId`.
    #[doc(alias = "eventId")]
    pub event_id: u64,
    /// The member `timestamp`.
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
    pub retry_delay: Option<Duration>,
    /// The member `durationMs`.
    #[doc(alias = "durationMs")]
    pub duration: Option<Duration>,
    /// The member `eventType`.
    #[doc(alias = "eventType")]
    pub event_type: Option<String>,
}

impl rt::Decode for WorkflowInstanceEvent {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let instance_id = r.get();
        let event_id = r.get();
        let timestamp = r.epoch_milliseconds();
        let type_ = r.get();
        let params = r.get();
        let output = r.get();
        let error = r.get();
        let step_name = r.get();
        let config = r.get();
        let attempt = r.get();
        let retry_delay = r.optional(|r| r.milliseconds());
        let duration = r.optional(|r| r.milliseconds());
        let event_type = r.get();
        Ok(Self {
            instance_id: instance_id?,
            event_id: event_id?,
            timestamp: timestamp?,
            type_: type_?,
            params: params?,
            output: output?,
            error: error?,
            step_name: step_name?,
            config: config?,
            attempt: attempt?,
            retry_delay: retry_delay?,
            duration: duration?,
            event_type: event_type?,
        })
    }
}
