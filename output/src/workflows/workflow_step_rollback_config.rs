//! `CloudflareWorkersModule.WorkflowStepRollbackConfig`: The dictionary [`CloudflareWorkersModule.WorkflowStepRollbackConfig`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{StrOrNumber, WorkflowStepConfigRetries};
use crate::rt;

/// The dictionary [`CloudflareWorkersModule.WorkflowStepRollbackConfig`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[doc(alias = "CloudflareWorkersModule.WorkflowStepRollbackConfig")]
#[derive(Clone, Debug, Default)]
pub struct WorkflowStepRollbackConfig {
    retries: Option<WorkflowStepConfigRetries>,
    timeout: Option<StrOrNumber>,
}

impl WorkflowStepRollbackConfig {
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
}

impl rt::Encode for WorkflowStepRollbackConfig {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.retries);
        pack.put(&self.timeout);
    }
}
