//! `AiSearchInstanceInfoRetrievalOptionsBoostByItem.direction`: The values of `AiSearchInstanceInfoRetrievalOptionsBoostByItem.direction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `AiSearchInstanceInfoRetrievalOptionsBoostByItem.direction`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiSearchInstanceInfoRetrievalOptionsBoostByItemDirection {
    /// `"asc"`
    Asc,
    /// `"desc"`
    Desc,
    /// `"exists"`
    Exists,
    /// `"not_exists"`
    NotExists,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiSearchInstanceInfoRetrievalOptionsBoostByItemDirection {
        Asc = "asc",
        Desc = "desc",
        Exists = "exists",
        NotExists = "not_exists",
    }
}
