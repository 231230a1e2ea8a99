//! `CloudflareWorkersModule.WorkflowStepConfig`: The dictionary [`CloudflareWorkersModule.WorkflowStepConfig`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{StrOrNumber, WorkflowStepConfigRetries, WorkflowStepSensitivity};
use crate::rt;

/// The dictionary [`CloudflareWorkersModule.WorkflowStepConfig`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[doc(alias = "CloudflareWorkersModule.WorkflowStepConfig")]
#[derive(Clone, Debug, Default)]
pub struct WorkflowStepConfig {
    retries: Option<WorkflowStepConfigRetries>,
    timeout: Option<StrOrNumber>,
    sensitive: Option<WorkflowStepSensitivity>,
}

impl WorkflowStepConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `retries`.
    #[inline]
    pub fn retries(mut self, retries: WorkflowStepConfigRetries) -> Self {
        self.retries = Some(retries);
        self
    }

    /// The member `timeout`.
    #[inline]
    pub fn timeout(mut self, timeout: impl Into<StrOrNumber>) -> Self {
        self.timeout = Some(timeout.into());
        self
    }

    /// The member `sensitive`.
    #[inline]
    pub fn sensitive(mut self, sensitive: WorkflowStepSensitivity) -> Self {
        self.sensitive = Some(sensitive);
        self
    }
}

impl rt::Encode for WorkflowStepConfig {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.retries);
        pack.put(&self.timeout);
        pack.put(&self.sensitive);
    }
}
