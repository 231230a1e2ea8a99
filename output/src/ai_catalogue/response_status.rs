//! `ResponseStatus`: The values of `ResponseStatus`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `ResponseStatus`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseStatus {
    /// `"completed"`
    Completed,
    /// `"failed"`
    Failed,
    /// `"in_progress"`
    InProgress,
    /// `"cancelled"`
    Cancelled,
    /// `"queued"`
    Queued,
    /// `"incomplete"`
    Incomplete,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    ResponseStatus {
        Completed = "completed",
        Failed = "failed",
        InProgress = "in_progress",
        Cancelled = "cancelled",
        Queued = "queued",
        Incomplete = "incomplete",
    }
}
