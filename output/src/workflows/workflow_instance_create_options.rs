//! `WorkflowInstanceCreateOptions`: The dictionary [`WorkflowInstanceCreateOptions`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{WorkflowInstanceCreateOptionsRetention, WorkflowInstanceLocationHint};
use crate::rt::{self, IntoJs, Js};

/// The dictionary [`WorkflowInstanceCreateOptions`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[derive(Clone, Debug, Default)]
pub struct WorkflowInstanceCreateOptions {
    id: Option<String>,
    params: Option<Js>,
    retention: Option<WorkflowInstanceCreateOptionsRetention>,
    location_hint: Option<WorkflowInstanceLocationHint>,
}

impl WorkflowInstanceCreateOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// An id for your Workflow instance. Must be unique within the Workflow.
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// The event payload the Workflow instance is triggered with
    #[inline]
    pub fn params(mut self, params: impl IntoJs) -> Self {
        self.params = Some(params.into_js());
        self
    }

    /// The retention policy for Workflow instance.
    /// Defaults to the maximum retention period available for the owner's account.
    #[inline]
    pub fn retention(mut self, retention: WorkflowInstanceCreateOptionsRetention) -> Self {
        self.retention = Some(retention);
        self
    }

    /// A best-effort geographic placement preference for the Workflow instance.
    /// See `WorkflowInstanceLocationHint` for supported regions.
    #[doc(alias = "locationHint")]
    #[inline]
    pub fn location_hint(mut self, location_hint: WorkflowInstanceLocationHint) -> Self {
        self.location_hint = Some(location_hint);
        self
    }
}

impl rt::Encode for WorkflowInstanceCreateOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.params);
        pack.put(&self.retention);
        pack.put(&self.location_hint);
    }
}
