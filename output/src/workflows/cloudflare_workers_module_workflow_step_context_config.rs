//! `CloudflareWorkersModule.WorkflowStepContextConfig`: The dictionary `CloudflareWorkersModule.WorkflowStepContextConfig`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/workflows.jsonc`.

use super::CloudflareWorkersModuleWorkflowStepContextConfigRetries;
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `CloudflareWorkersModule.WorkflowStepContextConfig`.
#[doc(alias = "CloudflareWorkersModule.WorkflowStepContextConfig")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CloudflareWorkersModuleWorkflowStepContextConfig {
    /// The member `retries`.
    pub retries: Option<CloudflareWorkersModuleWorkflowStepContextConfigRetries>,
    /// The member `timeout`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`CloudflareWorkersModule.WorkflowTimeoutDuration | number`).
    pub timeout: Option<Js>,
    /// The member `sensitive`.
    pub sensitive: Option<String>,
}

impl CloudflareWorkersModuleWorkflowStepContextConfig {
    /// A `CloudflareWorkersModule.WorkflowStepContextConfig` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `retries`.
    pub fn retries(
        mut self,
        retries: CloudflareWorkersModuleWorkflowStepContextConfigRetries,
    ) -> Self {
        self.retries = Some(retries);
        self
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

impl rt::Encode for CloudflareWorkersModuleWorkflowStepContextConfig {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.retries);
        pack.put(&self.timeout);
        pack.put(&self.sensitive);
    }
}

impl rt::Decode for CloudflareWorkersModuleWorkflowStepContextConfig {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let retries = r.get();
        let timeout = r.get();
        let sensitive = r.get();
        Ok(Self { retries: retries?, timeout: timeout?, sensitive: sensitive? })
    }
}
