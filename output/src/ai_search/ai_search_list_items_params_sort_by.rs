//! `AiSearchListItemsParams.sort_by`: The values of `AiSearchListItemsParams.sort_by`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `AiSearchListItemsParams.sort_by`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiSearchListItemsParamsSortBy {
    /// `"status"`
    Status,
    /// `"modified_at"`
    ModifiedAt,
}

rt::closed_enum! {
    AiSearchListItemsParamsSortBy {
        Status = "status",
        ModifiedAt = "modified_at",
    }
}
