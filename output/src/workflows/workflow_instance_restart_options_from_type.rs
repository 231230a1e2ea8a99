//! `WorkflowInstanceRestartOptionsFrom.type`: The values of `WorkflowInstanceRestartOptionsFrom.type`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `WorkflowInstanceRestartOptionsFrom.type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkflowInstanceRestartOptionsFromType {
    /// `"do"`
    Do,
    /// `"sleep"`
    Sleep,
    /// `"waitForEvent"`
    WaitForEvent,
}

rt::closed_enum! {
    WorkflowInstanceRestartOptionsFromType {
        Do = "do",
        Sleep = "sleep",
        WaitForEvent = "waitForEvent",
    }
}
