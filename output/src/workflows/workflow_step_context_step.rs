//! `CloudflareWorkersModule.WorkflowStepContextStep`: The dictionary [`CloudflareWorkersModule.WorkflowStepContextStep`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`CloudflareWorkersModule.WorkflowStepContextStep`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[doc(alias = "CloudflareWorkersModule.WorkflowStepContextStep")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct WorkflowStepContextStep {
    /// The member `name`.
    pub name: String,
    /// The member `count`.
    pub count: u32,
}

impl WorkflowStepContextStep {
    /// With all that there is.
    #[inline]
    pub fn new(name: impl Into<String>, count: u32) -> Self {
        Self { name: name.into(), count }
    }
}

impl rt::Encode for WorkflowStepContextStep {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.count);
    }
}

impl rt::Decode for WorkflowStepContextStep {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, count: r.get()? })
    }
}
