//! `WorkflowInstanceEventConfigRetries`: The dictionary [`WorkflowInstanceEventConfigRetries`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{WorkflowInstanceEventConfigRetriesBackoff, WorkflowInstanceEventConfigRetriesDelay};
use crate::{FromJs, IntoJs};

/// The dictionary [`WorkflowInstanceEventConfigRetries`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct WorkflowInstanceEventConfigRetries {
    /// The member `limit`.
    pub limit: u32,
    /// The member `delay`.
    pub delay: WorkflowInstanceEventConfigRetriesDelay,
    /// The member `backoff`.
    pub backoff: Option<WorkflowInstanceEventConfigRetriesBackoff>,
}

impl WorkflowInstanceEventConfigRetries {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(limit: u32, delay: impl Into<WorkflowInstanceEventConfigRetriesDelay>) -> Self {
        Self { limit, delay: delay.into(), backoff: None }
    }

    /// The member `backoff`.
    #[inline]
    pub fn backoff(mut self, backoff: WorkflowInstanceEventConfigRetriesBackoff) -> Self {
        self.backoff = Some(backoff);
        self
    }
}
