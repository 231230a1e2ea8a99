//! `WorkflowInstanceRestartOptionsFrom`: The dictionary [`WorkflowInstanceRestartOptionsFrom`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::WorkflowInstanceRestartOptionsFromType;
use crate::rt;

/// The dictionary [`WorkflowInstanceRestartOptionsFrom`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[derive(Clone, Debug)]
pub struct WorkflowInstanceRestartOptionsFrom {
    name: String,
    count: Option<u32>,
    type_: Option<WorkflowInstanceRestartOptionsFromType>,
}

impl WorkflowInstanceRestartOptionsFrom {
    /// With what must be set, and nothing else.
    ///
    /// - `name`: The step name as defined in your workflow code.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), count: None, type_: None }
    }

    /// 1-indexed occurrence of this step name. Use when the same step name appears multiple times (e.g. in a loop).
    ///
    /// Defaults to `1`.
    #[inline]
    pub fn count(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }

    /// Step type filter. Use when different step types share the same name.
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(mut self, type_: WorkflowInstanceRestartOptionsFromType) -> Self {
        self.type_ = Some(type_);
        self
    }
}

impl rt::Encode for WorkflowInstanceRestartOptionsFrom {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.count);
        pack.put(&self.type_);
    }
}
