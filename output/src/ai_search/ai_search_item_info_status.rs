//! `AiSearchItemInfo.status`: The values of `AiSearchItemInfo.status`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `AiSearchItemInfo.status`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiSearchItemInfoStatus {
    /// `"completed"`
    Completed,
    /// `"error"`
    Error,
    /// `"skipped"`
    Skipped,
    /// `"queued"`
    Queued,
    /// `"running"`
    Running,
    /// `"outdated"`
    Outdated,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiSearchItemInfoStatus {
        Completed = "completed",
        Error = "error",
        Skipped = "skipped",
        Queued = "queued",
        Running = "running",
        Outdated = "outdated",
    }
}
