//! `WorkflowInstanceEventConfig`: The dictionary [`WorkflowInstanceEventConfig`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{WorkflowInstanceEventConfigRetries, WorkflowSleepDuration};
use crate::rt::{self, Result};

/// The dictionary [`WorkflowInstanceEventConfig`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WorkflowInstanceEventConfig {
    /// The member `retries`.
    pub retries: WorkflowInstanceEventConfigRetries,
    /// The member `timeout`.
    pub timeout: WorkflowSleepDuration,
    /// The member `sensitive`.
    pub sensitive: Option<String>,
}

impl rt::Decode for WorkflowInstanceEventConfig {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let retries = r.get();
        let timeout = r.get();
        let sensitive = r.get();
        Ok(Self { retries: retries?, timeout: timeout?, sensitive: sensitive? })
    }
}
