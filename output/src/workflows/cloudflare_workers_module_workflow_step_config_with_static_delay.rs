//! `CloudflareWorkersModule.WorkflowStepConfigWithStaticDelay`: The dictionary `CloudflareWorkersModule.WorkflowStepConfigWithStaticDelay`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/workflows.jsonc`.

use super::CloudflareWorkersModuleWorkflowStepConfigWithStaticDelayRetries;
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `CloudflareWorkersModule.WorkflowStepConfigWithStaticDelay`.
#[doc(alias = "CloudflareWorkersModule.WorkflowStepConfigWithStaticDelay")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CloudflareWorkersModuleWorkflowStepConfigWithStaticDelay {
    /// The member `timeout`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`CloudflareWorkersModule.WorkflowTimeoutDuration | number`).
    pub timeout: Option<Js>,
    /// The member `sensitive`.
    pub sensitive: Option<String>,
    /// The member `retries`.
    pub retries: Option<CloudflareWorkersModuleWorkflowStepConfigWithStaticDelayRetries>,
}

impl CloudflareWorkersModuleWorkflowStepConfigWithStaticDelay {
    /// A `CloudflareWorkersModule.WorkflowStepConfigWithStaticDelay` with nothing set.
    pub fn new() -> Self {
        Self::default()
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

    /// The member `retries`.
    pub fn retries(
        mut self,
        retries: CloudflareWorkersModuleWorkflowStepConfigWithStaticDelayRetries,
    ) -> Self {
        self.retries = Some(retries);
        self
    }
}

impl rt::Encode for CloudflareWorkersModuleWorkflowStepConfigWithStaticDelay {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.timeout);
        pack.put(&self.sensitive);
        pack.put(&self.retries);
    }
}

impl rt::Decode for CloudflareWorkersModuleWorkflowStepConfigWithStaticDelay {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let timeout = r.get();
        let sensitive = r.get();
        let retries = r.get();
        Ok(Self { timeout: timeout?, sensitive: sensitive?, retries: retries? })
    }
}
