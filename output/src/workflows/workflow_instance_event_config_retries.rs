//! `WorkflowInstanceEventConfigRetries`: The dictionary `WorkflowInstanceEventConfigRetries`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/workflows.jsonc`.

use super::WorkflowInstanceEventConfigRetriesBackoff;
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `WorkflowInstanceEventConfigRetries`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WorkflowInstanceEventConfigRetries {
    /// The member `limit`.
    pub limit: f64,
    /// The member `delay`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`WorkflowSleepDuration | "[dynamic]"`).
    pub delay: Js,
    /// The member `backoff`.
    pub backoff: Option<WorkflowInstanceEventConfigRetriesBackoff>,
}

impl WorkflowInstanceEventConfigRetries {
    /// A `WorkflowInstanceEventConfigRetries` with what it must have.
    pub fn new(limit: f64, delay: impl IntoJs) -> Self {
        Self { limit, delay: delay.into_js(), backoff: None }
    }

    /// The member `backoff`.
    pub fn backoff(mut self, backoff: WorkflowInstanceEventConfigRetriesBackoff) -> Self {
        self.backoff = Some(backoff);
        self
    }
}

impl rt::Encode for WorkflowInstanceEventConfigRetries {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.limit);
        pack.put(&self.delay);
        pack.put(&self.backoff);
    }
}

impl rt::Decode for WorkflowInstanceEventConfigRetries {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let limit = r.get();
        let delay = r.get();
        let backoff = r.get();
        Ok(Self { limit: limit?, delay: delay?, backoff: backoff? })
    }
}
