//! `CloudflareWorkersModule.WorkflowStepContextStep`: The dictionary `CloudflareWorkersModule.WorkflowStepContextStep`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/workflows.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `CloudflareWorkersModule.WorkflowStepContextStep`.
#[doc(alias = "CloudflareWorkersModule.WorkflowStepContextStep")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CloudflareWorkersModuleWorkflowStepContextStep {
    /// The member `name`.
    pub name: String,
    /// The member `count`.
    pub count: f64,
}

impl CloudflareWorkersModuleWorkflowStepContextStep {
    /// A `CloudflareWorkersModule.WorkflowStepContextStep` with all that it has.
    pub fn new(name: impl Into<String>, count: f64) -> Self {
        Self { name: name.into(), count }
    }
}

impl rt::Encode for CloudflareWorkersModuleWorkflowStepContextStep {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.count);
    }
}

impl rt::Decode for CloudflareWorkersModuleWorkflowStepContextStep {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, count: r.get()? })
    }
}
