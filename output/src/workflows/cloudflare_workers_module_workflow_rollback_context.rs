//! `CloudflareWorkersModule.WorkflowRollbackContext`: The dictionary `CloudflareWorkersModule.WorkflowRollbackContext`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/workflows.jsonc`.

#![allow(deprecated)]

use super::CloudflareWorkersModuleWorkflowStepContext;
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `CloudflareWorkersModule.WorkflowRollbackContext`.
#[doc(alias = "CloudflareWorkersModule.WorkflowRollbackContext")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct CloudflareWorkersModuleWorkflowRollbackContext {
    /// The member `ctx`.
    pub ctx: CloudflareWorkersModuleWorkflowStepContext,
    /// The member `error`.
    ///
    /// Untyped here: Error: no rule for this type of the language yet (`Error`).
    pub error: Js,
    /// The member `output`.
    ///
    /// Untyped here: type parameter: no rule for a type parameter inside a declared type yet (`T`).
    pub output: Js,
    /// The member `stepName`.
    #[doc(alias = "stepName")]
    #[deprecated(note = "Use `ctx.step.name` and `ctx.step.count` instead.")]
    pub step_name: String,
}

impl CloudflareWorkersModuleWorkflowRollbackContext {
    /// A `CloudflareWorkersModule.WorkflowRollbackContext` with all that it has.
    pub fn new(
        ctx: CloudflareWorkersModuleWorkflowStepContext,
        error: impl IntoJs,
        output: impl IntoJs,
        step_name: impl Into<String>,
    ) -> Self {
        Self { ctx, error: error.into_js(), output: output.into_js(), step_name: step_name.into() }
    }
}

impl rt::Encode for CloudflareWorkersModuleWorkflowRollbackContext {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.ctx);
        pack.put(&self.error);
        pack.put(&self.output);
        pack.put(&self.step_name);
    }
}

impl rt::Decode for CloudflareWorkersModuleWorkflowRollbackContext {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let ctx = r.get();
        let error = r.get();
        let output = r.get();
        let step_name = r.get();
        Ok(Self { ctx: ctx?, error: error?, output: output?, step_name: step_name? })
    }
}
