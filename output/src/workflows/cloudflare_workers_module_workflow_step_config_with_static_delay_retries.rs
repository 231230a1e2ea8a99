//! `CloudflareWorkersModule.WorkflowStepConfigWithStaticDelayRetries`: The dictionary `CloudflareWorkersModule.WorkflowStepConfigWithStaticDelayRetries`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/workflows.jsonc`.

use super::CloudflareWorkersModuleWorkflowBackoff;
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `CloudflareWorkersModule.WorkflowStepConfigWithStaticDelayRetries`.
#[doc(alias = "CloudflareWorkersModule.WorkflowStepConfigWithStaticDelayRetries")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CloudflareWorkersModuleWorkflowStepConfigWithStaticDelayRetries {
    /// The member `limit`.
    pub limit: f64,
    /// The member `delay`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`CloudflareWorkersModule.WorkflowDelayDuration | number`).
    pub delay: Js,
    /// The member `backoff`.
    pub backoff: Option<CloudflareWorkersModuleWorkflowBackoff>,
}

impl CloudflareWorkersModuleWorkflowStepConfigWithStaticDelayRetries {
    /// A `CloudflareWorkersModule.WorkflowStepConfigWithStaticDelayRetries` with what it must have.
    pub fn new(limit: f64, delay: impl IntoJs) -> Self {
        Self { limit, delay: delay.into_js(), backoff: None }
    }

    /// The member `backoff`.
    pub fn backoff(mut self, backoff: CloudflareWorkersModuleWorkflowBackoff) -> Self {
        self.backoff = Some(backoff);
        self
    }
}

impl rt::Encode for CloudflareWorkersModuleWorkflowStepConfigWithStaticDelayRetries {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.limit);
        pack.put(&self.delay);
        pack.put(&self.backoff);
    }
}

impl rt::Decode for CloudflareWorkersModuleWorkflowStepConfigWithStaticDelayRetries {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let limit = r.get();
        let delay = r.get();
        let backoff = r.get();
        Ok(Self { limit: limit?, delay: delay?, backoff: backoff? })
    }
}
