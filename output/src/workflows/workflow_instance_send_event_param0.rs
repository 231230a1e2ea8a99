//! `WorkflowInstanceSendEventParam0`: The dictionary `WorkflowInstanceSendEventParam0`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/workflows.jsonc`.

use crate::rt::{self, IntoJs, Js};

/// The dictionary `WorkflowInstanceSendEventParam0`.
#[derive(Clone, Debug)]
pub struct WorkflowInstanceSendEventParam0 {
    type_: String,
    payload: Js,
}

impl WorkflowInstanceSendEventParam0 {
    /// A `WorkflowInstanceSendEventParam0` with all that it has.
    pub fn new(type_: impl Into<String>, payload: impl IntoJs) -> Self {
        Self { type_: type_.into(), payload: payload.into_js() }
    }
}

impl rt::Encode for WorkflowInstanceSendEventParam0 {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.payload);
    }
}
