//! `CloudflareWorkersModule.WorkflowStepConfig`: The dictionary `CloudflareWorkersModule.WorkflowStepConfig`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/workflows.jsonc`.

use super::CloudflareWorkersModuleWorkflowStepConfigRetries;
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `CloudflareWorkersModule.WorkflowStepConfig`.
#[doc(alias = "CloudflareWorkersModule.WorkflowStepConfig")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CloudflareWorkersModuleWorkflowStepConfig {
    /// The member `retries`.
    pub retries: Option<CloudflareWorkersModuleWorkflowStepConfigRetries>,
    /// The member `timeout`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`CloudflareWorkersModule.WorkflowTimeoutDuration | number`).
    pub timeout: Option<Js>,
    /// The member `sensitive`.
    pub sensitive: Option<String>,
}

impl CloudflareWorkersModuleWorkflowStepConfig {
    /// A `CloudflareWorkersModule.WorkflowStepConfig` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `retries`.
    pub fn retries(mut self, retries: CloudflareWorkersModuleWorkflowStepConfigRetries) -> Self {
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

impl rt::Encode for CloudflareWorkersModuleWorkflowStepConfig {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.retries);
        pack.put(&self.timeout);
        pack.put(&self.sensitive);
    }
}

impl rt::Decode for CloudflareWorkersModuleWorkflowStepConfig {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let retries = r.get();
        let timeout = r.get();
        let sensitive = r.get();
        Ok(Self { retries: retries?, timeout: timeout?, sensitive: sensitive? })
    }
}
