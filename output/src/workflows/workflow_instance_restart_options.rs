//! `WorkflowInstanceRestartOptions`: The dictionary [`WorkflowInstanceRestartOptions`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::WorkflowInstanceRestartOptionsFrom;
use crate::rt;

/// The dictionary [`WorkflowInstanceRestartOptions`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[derive(Clone, Debug, Default)]
pub struct WorkflowInstanceRestartOptions {
    from: Option<WorkflowInstanceRestartOptionsFrom>,
}

impl WorkflowInstanceRestartOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Restart from a specific step. If omitted, the instance restarts from the beginning.
    /// The step must exist in the instance's execution history.
    #[inline]
    pub fn from(mut self, from: WorkflowInstanceRestartOptionsFrom) -> Self {
        self.from = Some(from);
        self
    }
}

impl rt::Encode for WorkflowInstanceRestartOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.from);
    }
}
