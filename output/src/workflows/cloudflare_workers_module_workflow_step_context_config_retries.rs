//! `CloudflareWorkersModule.WorkflowStepContextConfigRetries`: The dictionary `CloudflareWorkersModule.WorkflowStepContextConfigRetries`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/workflows.jsonc`.

use super::CloudflareWorkersModuleWorkflowBackoff;
use crate::rt::{self, Result};

/// The dictionary `CloudflareWorkersModule.WorkflowStepContextConfigRetries`.
#[doc(alias = "CloudflareWorkersModule.WorkflowStepContextConfigRetries")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CloudflareWorkersModuleWorkflowStepContextConfigRetries {
    /// The member `limit`.
    pub limit: f64,
    /// The member `backoff`.
    pub backoff: Option<CloudflareWorkersModuleWorkflowBackoff>,
}

impl CloudflareWorkersModuleWorkflowStepContextConfigRetries {
    /// A `CloudflareWorkersModule.WorkflowStepContextConfigRetries` with what it must have.
    pub fn new(limit: f64) -> Self {
        Self { limit, backoff: None }
    }

    /// The member `backoff`.
    pub fn backoff(mut self, backoff: CloudflareWorkersModuleWorkflowBackoff) -> Self {
        self.backoff = Some(backoff);
        self
    }
}

impl rt::Encode for CloudflareWorkersModuleWorkflowStepContextConfigRetries {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.limit);
        pack.put(&self.backoff);
    }
}

impl rt::Decode for CloudflareWorkersModuleWorkflowStepContextConfigRetries {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { limit: r.get()?, backoff: r.get()? })
    }
}
