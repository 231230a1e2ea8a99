//! `CloudflareWorkersModule.WorkflowStepRollbackOptions`: The dictionary [`CloudflareWorkersModule.WorkflowStepRollbackOptions`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use core::future::Future;

use super::{WorkflowRollbackContext, WorkflowStepRollbackConfig};
use crate::rt::{self, FromJs, Result};

/// The dictionary [`CloudflareWorkersModule.WorkflowStepRollbackOptions`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[doc(alias = "CloudflareWorkersModule.WorkflowStepRollbackOptions")]
#[derive(Clone, Debug)]
pub struct WorkflowStepRollbackOptions {
    rollback: rt::Callback,
    rollback_config: Option<WorkflowStepRollbackConfig>,
}

impl WorkflowStepRollbackOptions {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new<T: FromJs, F: Future<Output = Result<()>> + 'static>(
        mut rollback: impl FnMut(WorkflowRollbackContext<T>) -> F + 'static,
    ) -> Self {
        Self {
            rollback: rt::callback(rt::later(rt::Void, move |a| a.get().map(&mut rollback))),
            rollback_config: None,
        }
    }

    /// The member `rollbackConfig`.
    #[doc(alias = "rollbackConfig")]
    #[inline]
    pub fn rollback_config(mut self, rollback_config: WorkflowStepRollbackConfig) -> Self {
        self.rollback_config = Some(rollback_config);
        self
    }
}

impl rt::Encode for WorkflowStepRollbackOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.rollback);
        pack.put(&self.rollback_config);
    }
}
