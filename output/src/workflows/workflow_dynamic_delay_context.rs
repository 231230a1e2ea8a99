//! `CloudflareWorkersModule.WorkflowDynamicDelayContext`: The dictionary [`CloudflareWorkersModule.WorkflowDynamicDelayContext`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::WorkflowStepContext;
use crate::rt::Error;
use crate::{FromJs, IntoJs};

/// The dictionary [`CloudflareWorkersModule.WorkflowDynamicDelayContext`](https://developers.cloudflare.com/workflows/build/workers-api/).
#[doc(alias = "CloudflareWorkersModule.WorkflowDynamicDelayContext")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct WorkflowDynamicDelayContext {
    /// The member `ctx`.
    pub ctx: WorkflowStepContext,
    /// The member `error`.
    pub error: Error,
}

impl WorkflowDynamicDelayContext {
    /// With all that there is.
    #[inline]
    pub fn new(ctx: WorkflowStepContext, error: Error) -> Self {
        Self { ctx, error }
    }
}
