//! `WorkflowBatchDeleteResult`: The dictionary [`WorkflowBatchDeleteResult`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{WorkflowBatchDeleteResultDeletedItem, WorkflowBatchDeleteResultError};
use crate::rt::{self, Result};

/// The dictionary [`WorkflowBatchDeleteResult`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WorkflowBatchDeleteResult {
    /// The member `deleted`.
    pub deleted: Vec<WorkflowBatchDeleteResultDeletedItem>,
    /// The member `errors`.
    pub errors: Vec<WorkflowBatchDeleteResultError>,
}

impl rt::Decode for WorkflowBatchDeleteResult {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { deleted: r.get()?, errors: r.get()? })
    }
}
