//! `WorkflowInstanceEventError`: The dictionary [`WorkflowInstanceEventError`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`WorkflowInstanceEventError`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WorkflowInstanceEventError {
    /// The member `name`.
    pub name: String,
    /// The member `message`.
    pub message: String,
}

impl rt::Decode for WorkflowInstanceEventError {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, message: r.get()? })
    }
}
