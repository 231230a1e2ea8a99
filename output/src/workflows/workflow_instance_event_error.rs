//! `WorkflowInstanceEventError`: The dictionary [`WorkflowInstanceEventError`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`WorkflowInstanceEventError`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct WorkflowInstanceEventError {
    /// The member `name`.
    pub name: String,
    /// The member `message`.
    pub message: String,
}

impl WorkflowInstanceEventError {
    /// With all that there is.
    #[inline]
    pub fn new(name: impl Into<String>, message: impl Into<String>) -> Self {
        Self { name: name.into(), message: message.into() }
    }
}
