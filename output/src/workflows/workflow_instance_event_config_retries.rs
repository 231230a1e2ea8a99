//! `WorkflowInstanceEventConfigRetries`: The dictionary [`WorkflowInstanceEventConfigRetries`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{WorkflowInstanceEventConfigRetriesBackoff, WorkflowInstanceEventConfigRetriesDelay};
use crate::rt::{self, Result};

/// The dictionary [`WorkflowInstanceEventConfigRetries`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WorkflowInstanceEventConfigRetries {
    /// The member `limit`.
    pub limit: u32,
    /// The member `delay`.
    pub delay: WorkflowInstanceEventConfigRetriesDelay,
    /// The member `backoff`.
    pub backoff: Option<WorkflowInstanceEventConfigRetriesBackoff>,
}

impl rt::Decode for WorkflowInstanceEventConfigRetries {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let limit = r.get();
        let delay = r.get();
        let backoff = r.get();
        Ok(Self { limit: limit?, delay: delay?, backoff: backoff? })
    }
}
