//! `WorkflowBatchCreateResultError`: The dictionary [`WorkflowBatchCreateResultError`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};

/// The dictionary [`WorkflowBatchCreateResultError`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WorkflowBatchCreateResultError {
    /// The member `index`.
    pub index: u32,
    /// The member `id`.
    pub id: Option<String>,
    /// The member `code`.
    pub code: u32,
    /// The member `message`.
    pub message: String,
}

impl rt::Decode for WorkflowBatchCreateResultError {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { index: r.get()?, id: r.get()?, code: r.get()?, message: r.get()? })
    }
}
