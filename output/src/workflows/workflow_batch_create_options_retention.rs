//! `WorkflowBatchCreateOptionsRetention`: The dictionary [`WorkflowBatchCreateOptionsRetention`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::WorkflowSleepDuration;
use crate::rt;

/// The dictionary [`WorkflowBatchCreateOptionsRetention`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[derive(Clone, Debug, Default)]
pub struct WorkflowBatchCreateOptionsRetention {
    success_retention: Option<WorkflowSleepDuration>,
    error_retention: Option<WorkflowSleepDuration>,
}

impl WorkflowBatchCreateOptionsRetention {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `successRetention`.
    #[doc(alias = "successRetention")]
    #[inline]
    pub fn success_retention(
        mut self,
        success_retention: impl Into<WorkflowSleepDuration>,
    ) -> Self {
        self.success_retention = Some(success_retention.into());
        self
    }

    /// The member `errorRetention`.
    #[doc(alias = "errorRetention")]
    #[inline]
    pub fn error_retention(mut self, error_retention: impl Into<WorkflowSleepDuration>) -> Self {
        self.error_retention = Some(error_retention.into());
        self
    }
}

impl rt::Encode for WorkflowBatchCreateOptionsRetention {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.success_retention);
        pack.put(&self.error_retention);
    }
}
