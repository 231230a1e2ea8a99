//! `WorkflowInstanceEventConfig`: The dictionary [`WorkflowInstanceEventConfig`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{WorkflowInstanceEventConfigRetries, WorkflowSleepDuration};
use crate::{FromJs, IntoJs};

/// The dictionary [`WorkflowInstanceEventConfig`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct WorkflowInstanceEventConfig {
    /// The member `retries`.
    pub retries: WorkflowInstanceEventConfigRetries,
    /// The member `timeout`.
    pub timeout: WorkflowSleepDuration,
    /// The member `sensitive`.
    pub sensitive: Option<String>,
}

impl WorkflowInstanceEventConfig {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(
        retries: WorkflowInstanceEventConfigRetries,
        timeout: impl Into<WorkflowSleepDuration>,
    ) -> Self {
        Self { retries, timeout: timeout.into(), sensitive: None }
    }

    /// The member `sensitive`.
    #[inline]
    pub fn sensitive(mut self, sensitive: impl Into<String>) -> Self {
        self.sensitive = Some(sensitive.into());
        self
    }
}
