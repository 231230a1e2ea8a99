//! `CloudflareWorkersModule.WorkflowStepSensitivity`: The values of `CloudflareWorkersModule.WorkflowStepSensitivity`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `CloudflareWorkersModule.WorkflowStepSensitivity`.
#[doc(alias = "CloudflareWorkersModule.WorkflowStepSensitivity")]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudflareWorkersModuleWorkflowStepSensitivity {
    /// `"output"`
    Output,
}

rt::closed_enum! {
    CloudflareWorkersModuleWorkflowStepSensitivity {
        Output = "output",
    }
}
