//! `AiSearchListInstancesParams.order_by`: The values of `AiSearchListInstancesParams.order_by`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `AiSearchListInstancesParams.order_by`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiSearchListInstancesParamsOrderBy {
    /// `"created_at"`
    CreatedAt,
}

rt::closed_enum! {
    AiSearchListInstancesParamsOrderBy {
        CreatedAt = "created_at",
    }
}
