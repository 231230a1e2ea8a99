//! `StreamPaginationComparison`: The values of `StreamPaginationComparison`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `StreamPaginationComparison`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum StreamPaginationComparison {
    /// `"eq"`
    Eq,
    /// `"gt"`
    Gt,
    /// `"gte"`
    Gte,
    /// `"lt"`
    Lt,
    /// `"lte"`
    Lte,
}

rt::closed_enum! {
    StreamPaginationComparison {
        Eq = "eq",
        Gt = "gt",
        Gte = "gte",
        Lt = "lt",
        Lte = "lte",
    }
}
