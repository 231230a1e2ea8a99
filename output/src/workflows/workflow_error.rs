//! `WorkflowError`: The dictionary `WorkflowError`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/workflows.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `WorkflowError`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WorkflowError {
    /// The member `code`.
    pub code: Option<f64>,
    /// The member `message`.
    pub message: String,
}

impl WorkflowError {
    /// A `WorkflowError` with what it must have.
    pub fn new(message: impl Into<String>) -> Self {
        Self { code: None, message: message.into() }
    }

    /// The member `code`.
    pub fn code(mut self, code: f64) -> Self {
        self.code = Some(code);
        self
    }
}

impl rt::Encode for WorkflowError {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.code);
        pack.put(&self.message);
    }
}

impl rt::Decode for WorkflowError {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { code: r.get()?, message: r.get()? })
    }
}
