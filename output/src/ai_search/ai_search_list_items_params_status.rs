//! `AiSearchListItemsParams.status`: The values of `AiSearchListItemsParams.status`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `AiSearchListItemsParams.status`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiSearchListItemsParamsStatus {
    /// `"queued"`
    Queued,
    /// `"running"`
    Running,
    /// `"completed"`
    Completed,
    /// `"error"`
    Error,
    /// `"skipped"`
    Skipped,
    /// `"outdated"`
    Outdated,
}

rt::closed_enum! {
    AiSearchListItemsParamsStatus {
        Queued = "queued",
        Running = "running",
        Completed = "completed",
        Error = "error",
        Skipped = "skipped",
        Outdated = "outdated",
    }
}
