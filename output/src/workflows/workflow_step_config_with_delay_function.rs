//! `CloudflareWorkersModule.WorkflowStepConfigWithDelayFunction`: The dictionary [`CloudflareWorkersModule.WorkflowStepConfigWithDelayFunction`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::StrOrNumber;
use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`CloudflareWorkersModule.WorkflowStepConfigWithDelayFunction`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[doc(alias = "CloudflareWorkersModule.WorkflowStepConfigWithDelayFunction")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct WorkflowStepConfigWithDelayFunction {
    /// The member `timeout`.
    pub timeout: Option<StrOrNumber>,
    /// The member `sensitive`.
    pub sensitive: Option<String>,
    /// The member `retries`.
    ///
    /// A JavaScript value: `CloudflareWorkersModule.WorkflowStepConfigWithDelayFunctionRetries`.
    pub retries: Js,
}

impl WorkflowStepConfigWithDelayFunction {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(retries: impl IntoJs) -> Self {
        Self { timeout: None, sensitive: None, retries: retries.into_js() }
    }

    /// The member `timeout`.
    #[inline]
    pub fn timeout(mut self, timeout: impl Into<StrOrNumber>) -> Self {
        self.timeout = Some(timeout.into());
        self
    }

    /// The member `sensitive`.
    #[inline]
    pub fn sensitive(mut self, sensitive: impl Into<String>) -> Self {
        self.sensitive = Some(sensitive.into());
        self
    }
}
