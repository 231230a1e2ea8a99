//! `WorkflowBatchCreateResult`: The dictionary [`WorkflowBatchCreateResult`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{WorkflowBatchCreateResultError, WorkflowInstance};
use crate::rt::{self, Result};

/// The dictionary [`WorkflowBatchCreateResult`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WorkflowBatchCreateResult {
    /// The member `created`.
    pub created: Vec<WorkflowInstance>,
    /// The member `errors`.
    pub errors: Vec<WorkflowBatchCreateResultError>,
}

impl rt::Decode for WorkflowBatchCreateResult {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let created = r.get();
        let errors = r.get();
        Ok(Self { created: created?, errors: errors? })
    }
}
