//! `CloudflareWorkersModule.WorkflowStepConfig.sensitive`: The values of `CloudflareWorkersModule.WorkflowStepConfig.sensitive`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `CloudflareWorkersModule.WorkflowStepConfig.sensitive`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkflowStepSensitivity {
    /// `"output"`
    Output,
}

rt::closed_enum! {
    WorkflowStepSensitivity {
        Output = "output",
    }
}
