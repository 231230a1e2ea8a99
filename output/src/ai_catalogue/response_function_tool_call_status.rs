//! `ResponseFunctionToolCall.status`: The values of `ResponseFunctionToolCall.status`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `ResponseFunctionToolCall.status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseFunctionToolCallStatus {
    /// `"in_progress"`
    InProgress,
    /// `"completed"`
    Completed,
    /// `"incomplete"`
    Incomplete,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    ResponseFunctionToolCallStatus {
        InProgress = "in_progress",
        Completed = "completed",
        Incomplete = "incomplete",
    }
}
