//! `CloudflareWorkersModule.WorkflowStepWaitForEventOptions`: The dictionary [`CloudflareWorkersModule.WorkflowStepWaitForEventOptions`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use crate::rt;

/// The dictionary [`CloudflareWorkersModule.WorkflowStepWaitForEventOptions`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[doc(alias = "CloudflareWorkersModule.WorkflowStepWaitForEventOptions")]
#[derive(Clone, Debug)]
pub struct WorkflowStepWaitForEventOptions {
    type_: String,
    timeout: Option<Duration>,
}

impl WorkflowStepWaitForEventOptions {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(type_: impl Into<String>) -> Self {
        Self { type_: type_.into(), timeout: None }
    }

    /// The member `timeout`.
    #[inline]
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }
}

impl rt::Encode for WorkflowStepWaitForEventOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.optional(&self.timeout, |pack, x| pack.milliseconds(x));
    }
}
