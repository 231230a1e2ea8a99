//! `CloudflareWorkersModule.WorkflowStepContextConfigRetries`: The dictionary [`CloudflareWorkersModule.WorkflowStepContextConfigRetries`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{StrOrNumber, WorkflowBackoff};
use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`CloudflareWorkersModule.WorkflowStepContextConfigRetries`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[doc(alias = "CloudflareWorkersModule.WorkflowStepContextConfigRetries")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct WorkflowStepContextConfigRetries {
    /// The member `limit`.
    pub limit: u32,
    /// The member `backoff`.
    pub backoff: Option<WorkflowBackoff>,
    /// The member `delay`.
    pub delay: Option<StrOrNumber>,
}

impl WorkflowStepContextConfigRetries {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(limit: u32) -> Self {
        Self { limit, backoff: None, delay: None }
    }

    /// The member `backoff`.
    #[inline]
    pub fn backoff(mut self, backoff: WorkflowBackoff) -> Self {
        self.backoff = Some(backoff);
        self
    }

    /// The member `delay`.
    #[inline]
    pub fn delay(mut self, delay: impl Into<StrOrNumber>) -> Self {
        self.delay = Some(delay.into());
        self
    }
}

impl rt::Encode for WorkflowStepContextConfigRetries {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.limit);
        pack.put(&self.backoff);
        pack.put(&self.delay);
    }
}

impl rt::Decode for WorkflowStepContextConfigRetries {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let limit = r.get();
        let backoff = r.get();
        let delay = r.get();
        Ok(Self { limit: limit?, backoff: backoff?, delay: delay? })
    }
}
