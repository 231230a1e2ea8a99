//! `CloudflareWorkersModule.WorkflowStepConfigRetries`: The dictionary [`CloudflareWorkersModule.WorkflowStepConfigRetries`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{CloudflareWorkersModuleWorkflowBackoff, StrOrNumber};
use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`CloudflareWorkersModule.WorkflowStepConfigRetries`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[doc(alias = "CloudflareWorkersModule.WorkflowStepConfigRetries")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct WorkflowStepConfigRetries {
    /// The member `limit`.
    pub limit: u32,
    /// The member `delay`.
    pub delay: StrOrNumber,
    /// The member `backoff`.
    pub backoff: Option<CloudflareWorkersModuleWorkflowBackoff>,
}

impl WorkflowStepConfigRetries {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(limit: u32, delay: impl Into<StrOrNumber>) -> Self {
        Self { limit, delay: delay.into(), backoff: None }
    }

    /// The member `backoff`.
    #[inline]
    pub fn backoff(mut self, backoff: CloudflareWorkersModuleWorkflowBackoff) -> Self {
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

impl rt::Decode for WorkflowStepConfigRetries {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let limit = r.get();
        let delay = r.get();
        let backoff = r.get();
        Ok(Self { limit: limit?, delay: delay?, backoff: backoff? })
    }
}
