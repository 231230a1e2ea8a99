//! `WorkflowBatchCreateOptions`: The dictionary [`WorkflowBatchCreateOptions`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    WorkflowBatchCreateOptionsRetention, WorkflowInstanceCreateOptions,
    WorkflowInstanceLocationHint,
};
use crate::rt::{self, IntoJs, Js};

/// The dictionary [`WorkflowBatchCreateOptions`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[derive(Clone, Debug, Default)]
pub struct WorkflowBatchCreateOptions {
    count: Option<u32>,
    params: Option<Js>,
    retention: Option<WorkflowBatchCreateOptionsRetention>,
    location_hint: Option<WorkflowInstanceLocationHint>,
    instances: Option<Vec<WorkflowInstanceCreateOptions>>,
}

impl WorkflowBatchCreateOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `count`.
    #[inline]
    pub fn count(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }

    /// The member `params`.
    #[inline]
    pub fn params(mut self, params: impl IntoJs) -> Self {
        self.params = Some(params.into_js());
        self
    }

    /// The member `retention`.
    #[inline]
    pub fn retention(mut self, retention: WorkflowBatchCreateOptionsRetention) -> Self {
        self.retention = Some(retention);
        self
    }

    /// The member `locationHint`.
    #[doc(alias = "locationHint")]
    #[inline]
    pub fn location_hint(mut self, location_hint: WorkflowInstanceLocationHint) -> Self {
        self.location_hint = Some(location_hint);
        self
    }

    /// The member `instances`.
    #[inline]
    pub fn instances(mut self, instances: Vec<WorkflowInstanceCreateOptions>) -> Self {
        self.instances = Some(instances);
        self
    }
}

impl rt::Encode for WorkflowBatchCreateOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.count);
        pack.put(&self.params);
        pack.put(&self.retention);
        pack.put(&self.location_hint);
        pack.put(&self.instances);
    }
}
