//! `CloudflareWorkersModule.WorkflowStepContext`: The dictionary [`CloudflareWorkersModule.WorkflowStepContext`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{WorkflowStepContextConfig, WorkflowStepContextStep};
use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`CloudflareWorkersModule.WorkflowStepContext`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[doc(alias = "CloudflareWorkersModule.WorkflowStepContext")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct WorkflowStepContext {
    /// The member `step`.
    pub step: WorkflowStepContextStep,
    /// The member `attempt`.
    pub attempt: u32,
    /// The member `config`.
    pub config: WorkflowStepContextConfig,
}

impl WorkflowStepContext {
    /// With all that there is.
    #[inline]
    pub fn new(
        step: WorkflowStepContextStep,
        attempt: u32,
        config: WorkflowStepContextConfig,
    ) -> Self {
        Self { step, attempt, config }
    }
}

impl rt::Encode for WorkflowStepContext {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.step);
        pack.put(&self.attempt);
        pack.put(&self.config);
    }
}

impl rt::Decode for WorkflowStepContext {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let step = r.get();
        let attempt = r.get();
        let config = r.get();
        Ok(Self { step: step?, attempt: attempt?, config: config? })
    }
}
