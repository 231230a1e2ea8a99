//! `ComparisonFilter.type`: The values of `ComparisonFilter.type`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `ComparisonFilter.type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ComparisonFilterType {
    /// `"eq"`
    Eq,
    /// `"ne"`
    Ne,
    /// `"gt"`
    Gt,
    /// `"gte"`
    Gte,
    /// `"lt"`
    Lt,
    /// `"lte"`
    Lte,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    ComparisonFilterType {
        Eq = "eq",
        Ne = "ne",
        Gt = "gt",
        Gte = "gte",
        Lt = "lt",
        Lte = "lte",
    }
}
