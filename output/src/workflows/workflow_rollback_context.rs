//! `CloudflareWorkersModule.WorkflowRollbackContext`: The dictionary [`CloudflareWorkersModule.WorkflowRollbackContext`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

#![allow(deprecated)]

use super::WorkflowStepContext;
use crate::rt::Error;
use crate::{FromJs, IntoJs};

/// The dictionary [`CloudflareWorkersModule.WorkflowRollbackContext`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[doc(alias = "CloudflareWorkersModule.WorkflowRollbackContext")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
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

impl<T> WorkflowRollbackContext<T> {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(ctx: WorkflowStepContext, error: Error, step_name: impl Into<String>) -> Self {
        Self { ctx, error, output: None, step_name: step_name.into() }
    }

    /// The member `output`.
    #[inline]
    pub fn output(mut self, output: T) -> Self {
        self.output = Some(output);
        self
    }
}
