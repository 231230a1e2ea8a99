//! `CloudflareWorkersModule.WorkflowStepContext`: The dictionary `CloudflareWorkersModule.WorkflowStepContext`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/workflows.jsonc`.

use super::{
    CloudflareWorkersModuleWorkflowStepContextConfig,
    CloudflareWorkersModuleWorkflowStepContextStep,
};
use crate::rt::{self, Result};

/// The dictionary `CloudflareWorkersModule.WorkflowStepContext`.
#[doc(alias = "CloudflareWorkersModule.WorkflowStepContext")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CloudflareWorkersModuleWorkflowStepContext {
    /// The member `step`.
    pub step: CloudflareWorkersModuleWorkflowStepContextStep,
    /// The member `attempt`.
    pub attempt: f64,
    /// The member `config`.
    pub config: CloudflareWorkersModuleWorkflowStepContextConfig,
}

impl CloudflareWorkersModuleWorkflowStepContext {
    /// A `CloudflareWorkersModule.WorkflowStepContext` with all that it has.
    pub fn new(
        step: CloudflareWorkersModuleWorkflowStepContextStep,
        attempt: f64,
        config: CloudflareWorkersModuleWorkflowStepContextConfig,
    ) -> Self {
        Self { step, attempt, config }
    }
}

impl rt::Encode for CloudflareWorkersModuleWorkflowStepContext {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.step);
        pack.put(&self.attempt);
        pack.put(&self.config);
    }
}

impl rt::Decode for CloudflareWorkersModuleWorkflowStepContext {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let step = r.get();
        let attempt = r.get();
        let config = r.get();
        Ok(Self { step: step?, attempt: attempt?, config: config? })
    }
}
