//! `WorkflowError`: The dictionary [`WorkflowError`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`WorkflowError`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct WorkflowError {
    /// The member `code`.
    pub code: Option<u32>,
    /// The member `message`.
    pub message: String,
}

impl WorkflowError {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(message: impl Into<String>) -> Self {
        Self { code: None, message: message.into() }
    }

    /// The member `code`.
    #[inline]
    pub fn code(mut self, code: u32) -> Self {
        self.code = Some(code);
        self
    }
}
