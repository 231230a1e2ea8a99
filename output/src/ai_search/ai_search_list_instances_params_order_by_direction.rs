//! `AiSearchListInstancesParams.order_by_direction`: The values of `AiSearchListInstancesParams.order_by_direction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `AiSearchListInstancesParams.order_by_direction`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiSearchListInstancesParamsOrderByDirection {
    /// `"asc"`
    Asc,
    /// `"desc"`
    Desc,
}

rt::closed_enum! {
    AiSearchListInstancesParamsOrderByDirection {
        Asc = "asc",
        Desc = "desc",
    }
}
