//! `WorkflowBatchDeleteResultError`: The dictionary [`WorkflowBatchDeleteResultError`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`WorkflowBatchDeleteResultError`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WorkflowBatchDeleteResultError {
    /// The member `id`.
    pub id: String,
    /// The member `code`.
    pub code: u32,
    /// The member `message`.
    pub message: String,
}

impl rt::Decode for WorkflowBatchDeleteResultError {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { id: r.get()?, code: r.get()?, message: r.get()? })
    }
}
