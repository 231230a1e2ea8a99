//! `CloudflareWorkersModule.WorkflowStepConfigRetries`: The dictionary [`CloudflareWorkersModule.WorkflowStepConfigRetries`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{StrOrNumber, WorkflowBackoff};
use crate::rt;

/// The dictionary [`CloudflareWorkersModule.WorkflowStepConfigRetries`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[doc(alias = "CloudflareWorkersModule.WorkflowStepConfigRetries")]
#[derive(Clone, Debug)]
pub struct WorkflowStepConfigRetries {
    limit: u32,
    delay: StrOrNumber,
    backoff: Option<WorkflowBackoff>,
}

impl WorkflowStepConfigRetries {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(limit: u32, delay: impl Into<StrOrNumber>) -> Self {
        Self { limit, delay: delay.into(), backoff: None }
    }

    /// The member `backoff`.
    #[inline]
    pub fn backoff(mut self, backoff: WorkflowBackoff) -> Self {
        self.backoff = Some(backoff);
        self
    }
}

impl rt::Encode for WorkflowStepConfigRetries {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.limit);
        pack.put(&self.delay);
        pack.put(&self.backoff);
    }
}
