//! `CloudflareWorkersModule.WorkflowRollbackContext`: The dictionary [`CloudflareWorkersModule.WorkflowRollbackContext`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

#![allow(deprecated)]

use super::WorkflowStepContext;
use crate::rt::{self, Error, FromJs, Result};

/// The dictionary [`CloudflareWorkersModule.WorkflowRollbackContext`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[doc(alias = "CloudflareWorkersModule.WorkflowRollbackContext")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct WorkflowRollbackContext<T> {
    /// The member `ctx`.
    pub ctx: WorkflowStepContext,
    /// The member `error`.
    pub error: Error,
    /// The member `output`.
    pub output: Option<T>,
    /// The member `stepName`.
    #[doc(alias = "stepName")]
    #[deprecated(note = "Use `ctx.step.name` and `ctx.step.count` instead.")]
    pub step_name: String,
}

impl<T: FromJs> rt::Decode for WorkflowRollbackContext<T> {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let ctx = r.get();
        let error = r.get();
        let output = r.optional(|r| r.value());
        let step_name = r.get();
        Ok(Self { ctx: ctx?, error: error?, output: output?, step_name: step_name? })
    }
}
