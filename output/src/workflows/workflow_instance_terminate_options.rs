//! `WorkflowInstanceTerminateOptions`: The dictionary [`WorkflowInstanceTerminateOptions`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`WorkflowInstanceTerminateOptions`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[derive(Clone, Debug, Default)]
pub struct WorkflowInstanceTerminateOptions {
    rollback: Option<bool>,
}

impl WorkflowInstanceTerminateOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// If true, run registered rollback handlers before terminating the instance.
    /// Only steps that registered rollback handlers are rolled back.
    #[inline]
    pub fn rollback(mut self, rollback: bool) -> Self {
        self.rollback = Some(rollback);
        self
    }
}

impl rt::Encode for WorkflowInstanceTerminateOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.rollback);
    }
}
