//! `CloudflareWorkersModule.WorkflowStepContextConfig`: The dictionary [`CloudflareWorkersModule.WorkflowStepContextConfig`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{StrOrNumber, WorkflowStepContextConfigRetries};
use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`CloudflareWorkersModule.WorkflowStepContextConfig`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[doc(alias = "CloudflareWorkersModule.WorkflowStepContextConfig")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct WorkflowStepContextConfig {
    /// The member `retries`.
    pub retries: Option<WorkflowStepContextConfigRetries>,
    /// The member `timeout`.
    pub timeout: Option<StrOrNumber>,
    /// The member `sensitive`.
    pub sensitive: Option<String>,
}

impl WorkflowStepContextConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `retries`.
    #[inline]
    pub fn retries(mut self, retries: WorkflowStepContextConfigRetries) -> Self {
        self.retries = Some(retries);
        self
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

impl rt::Encode for WorkflowStepContextConfig {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.retries);
        pack.put(&self.timeout);
        pack.put(&self.sensitive);
    }
}

impl rt::Decode for WorkflowStepContextConfig {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let retries = r.get();
        let timeout = r.get();
        let sensitive = r.get();
        Ok(Self { retries: retries?, timeout: timeout?, sensitive: sensitive? })
    }
}
