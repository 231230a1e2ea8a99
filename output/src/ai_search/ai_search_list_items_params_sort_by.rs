//! `AiSearchListItemsParams sort_by`: The values of `AiSearchListItemsParams.sort_by`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `AiSearchListItemsParams.sort_by`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiSearchListItemsParamsSortBy {
    /// `"status"`
    Status,
    /// `"modified_at"`
    ModifiedAt,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiSearchListItemsParamsSortBy {
        Status = "status",
        ModifiedAt = "modified_at",
    }
}
