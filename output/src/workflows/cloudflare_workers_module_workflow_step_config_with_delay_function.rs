//! `CloudflareWorkersModule.WorkflowStepConfigWithDelayFunction`: The dictionary `CloudflareWorkersModule.WorkflowStepConfigWithDelayFunction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/workflows.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `CloudflareWorkersModule.WorkflowStepConfigWithDelayFunction`.
#[doc(alias = "CloudflareWorkersModule.WorkflowStepConfigWithDelayFunction")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CloudflareWorkersModuleWorkflowStepConfigWithDelayFunction {
    /// The member `timeout`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`CloudflareWorkersModule.WorkflowTimeoutDuration | number`).
    pub timeout: Option<Js>,
    /// The member `sensitive`.
    pub sensitive: Option<String>,
    /// The member `retries`.
    ///
    /// Untyped here: handler object: no rule for objects of callbacks yet (`CloudflareWorkersModule.WorkflowStepConfigWithDelayFunctionRetries`).
    pub retries: Js,
}

impl CloudflareWorkersModuleWorkflowStepConfigWithDelayFunction {
    /// A `CloudflareWorkersModule.WorkflowStepConfigWithDelayFunction` with what it must have.
    pub fn new(retries: impl IntoJs) -> Self {
        Self { timeout: None, sensitive: None, retries: retries.into_js() }
    }

    /// The member `timeout`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`CloudflareWorkersModule.WorkflowTimeoutDuration | number`).
    pub fn timeout(mut self, timeout: impl IntoJs) -> Self {
        self.timeout = Some(timeout.into_js());
        self
    }

    /// The member `sensitive`.
    pub fn sensitive(mut self, sensitive: impl Into<String>) -> Self {
        self.sensitive = Some(sensitive.into());
        self
    }
}

impl rt::Encode for CloudflareWorkersModuleWorkflowStepConfigWithDelayFunction {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.timeout);
        pack.put(&self.sensitive);
        pack.put(&self.retries);
    }
}

impl rt::Decode for CloudflareWorkersModuleWorkflowStepConfigWithDelayFunction {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let timeout = r.get();
        let sensitive = r.get();
        let retries = r.get();
        Ok(Self { timeout: timeout?, sensitive: sensitive?, retries: retries? })
    }
}
