//! `CloudflareWorkersModule.WorkflowDynamicDelayContext`: The dictionary `CloudflareWorkersModule.WorkflowDynamicDelayContext`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/workflows.jsonc`.

use super::CloudflareWorkersModuleWorkflowStepContext;
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `CloudflareWorkersModule.WorkflowDynamicDelayContext`.
#[doc(alias = "CloudflareWorkersModule.WorkflowDynamicDelayContext")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CloudflareWorkersModuleWorkflowDynamicDelayContext {
    /// The member `ctx`.
    pub ctx: CloudflareWorkersModuleWorkflowStepContext,
    /// The member `error`.
    ///
    /// Untyped here: Error: no rule for this type of the language yet (`Error`).
    pub error: Js,
}

impl CloudflareWorkersModuleWorkflowDynamicDelayContext {
    /// A `CloudflareWorkersModule.WorkflowDynamicDelayContext` with all that it has.
    pub fn new(ctx: CloudflareWorkersModuleWorkflowStepContext, error: impl IntoJs) -> Self {
        Self { ctx, error: error.into_js() }
    }
}

impl rt::Encode for CloudflareWorkersModuleWorkflowDynamicDelayContext {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.ctx);
        pack.put(&self.error);
    }
}

impl rt::Decode for CloudflareWorkersModuleWorkflowDynamicDelayContext {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let ctx = r.get();
        let error = r.get();
        Ok(Self { ctx: ctx?, error: error? })
    }
}
