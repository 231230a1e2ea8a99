//! `CloudflareWorkersModule.WorkflowStepContextConfigRetries.backoff`: The values of `CloudflareWorkersModule.WorkflowStepContextConfigRetries.backoff`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `CloudflareWorkersModule.WorkflowStepContextConfigRetries.backoff`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkflowBackoff {
    /// `"constant"`
    Constant,
    /// `"linear"`
    Linear,
    /// `"exponential"`
    Exponential,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    WorkflowBackoff {
        Constant = "constant",
        Linear = "linear",
        Exponential = "exponential",
    }
}
