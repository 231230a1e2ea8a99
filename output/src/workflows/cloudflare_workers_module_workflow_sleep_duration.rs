//! `CloudflareWorkersModule.WorkflowSleepDuration`: What `CloudflareWorkersModule.WorkflowStepWaitForEventOptions.timeout` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use crate::rt;

/// What `CloudflareWorkersModule.WorkflowStepWaitForEventOptions.timeout` takes.
#[doc(alias = "CloudflareWorkersModule.WorkflowSleepDuration")]
#[derive(Clone, Debug)]
pub enum CloudflareWorkersModuleWorkflowSleepDuration<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// A number.
    Number(f64),
}

rt::union_type! {
    CloudflareWorkersModuleWorkflowSleepDuration<'a> {
        Str(0): text,
        Number(1): number,
    }
}
