//! `AiSearchItemInfo.next_action`: The values of `AiSearchItemInfo.next_action`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `AiSearchItemInfo.next_action`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiSearchItemInfoNextAction {
    /// `"INDEX"`
    Index,
    /// `"DELETE"`
    Delete,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiSearchItemInfoNextAction {
        Index = "INDEX",
        Delete = "DELETE",
    }
}
