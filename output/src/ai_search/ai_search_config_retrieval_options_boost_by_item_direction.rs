//! `AiSearchConfigRetrievalOptionsBoostByItem.direction`: The values of `AiSearchConfigRetrievalOptionsBoostByItem.direction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `AiSearchConfigRetrievalOptionsBoostByItem.direction`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiSearchConfigRetrievalOptionsBoostByItemDirection {
    /// `"asc"`
    Asc,
    /// `"desc"`
    Desc,
    /// `"exists"`
    Exists,
    /// `"not_exists"`
    NotExists,
}

rt::closed_enum! {
    AiSearchConfigRetrievalOptionsBoostByItemDirection {
        Asc = "asc",
        Desc = "desc",
        Exists = "exists",
        NotExists = "not_exists",
    }
}
