//! `CloudflareWorkersModule.WorkflowStepConfigWithDelayFunction`: The dictionary `CloudflareWorkersModule.WorkflowStepConfigWithDelayFunction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary `CloudflareWorkersModule.WorkflowStepConfigWithDelayFunction`.
#[doc(alias = "CloudflareWorkersModule.WorkflowStepConfigWithDelayFunction")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct WorkflowStepConfigWithDelayFunction {
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

impl WorkflowStepConfigWithDelayFunction {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(retries: impl IntoJs) -> Self {
        Self { timeout: None, sensitive: None, retries: retries.into_js() }
    }

    /// The member `timeout`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`CloudflareWorkersModule.WorkflowTimeoutDuration | number`).
    #[inline]
    pub fn timeout(mut self, timeout: impl IntoJs) -> Self {
        self.timeout = Some(timeout.into_js());
        self
    }

    /// The member `sensitive`.
    #[inline]
    pub fn sensitive(mut self, sensitive: impl Into<String>) -> Self {
        self.sensitive = Some(sensitive.into());
        self
    }
}
