//! `WorkflowInstanceSubscribeOptions`: Options available for a Workflow instance subscription.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::WorkflowInstanceEventType;
use crate::rt;

/// Options available for a Workflow instance subscription.
#[derive(Clone, Debug, Default)]
pub struct WorkflowInstanceSubscribeOptions {
    cursor: Option<u64>,
    filter: Option<Vec<WorkflowInstanceEventType>>,
}

impl WorkflowInstanceSubscribeOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The value from which to start the subscription.
    #[inline]
    pub fn cursor(mut self, cursor: u64) -> Self {
        self.cursor = Some(cursor);
        self
    }

    /// The event types to include in the subscription.
    #[inline]
    pub fn filter(mut self, filter: Vec<WorkflowInstanceEventType>) -> Self {
        self.filter = Some(filter);
        self
    }
}

impl rt::Encode for WorkflowInstanceSubscribeOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.cursor);
        pack.put(&self.filter);
    }
}
