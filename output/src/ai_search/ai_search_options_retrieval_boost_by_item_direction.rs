//! `AiSearchOptionsRetrievalBoostByItem.direction`: The values of `AiSearchOptionsRetrievalBoostByItem.direction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `AiSearchOptionsRetrievalBoostByItem.direction`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiSearchOptionsRetrievalBoostByItemDirection {
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
    AiSearchOptionsRetrievalBoostByItemDirection {
        Asc = "asc",
        Desc = "desc",
        Exists = "exists",
        NotExists = "not_exists",
    }
}
