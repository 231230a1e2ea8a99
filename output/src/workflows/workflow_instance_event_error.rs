//! `WorkflowInstanceEventError`: The dictionary `WorkflowInstanceEventError`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/workflows.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `WorkflowInstanceEventError`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WorkflowInstanceEventError {
    /// The member `name`.
    pub name: String,
    /// The member `message`.
    pub message: String,
}

impl WorkflowInstanceEventError {
    /// A `WorkflowInstanceEventError` with all that it has.
    pub fn new(name: impl Into<String>, message: impl Into<String>) -> Self {
        Self { name: name.into(), message: message.into() }
    }
}

impl rt::Encode for WorkflowInstanceEventError {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.message);
    }
}

impl rt::Decode for WorkflowInstanceEventError {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, message: r.get()? })
    }
}
