//! `CompoundFilter.type`: The values of `CompoundFilter.type`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `CompoundFilter.type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompoundFilterType {
    /// `"and"`
    And,
    /// `"or"`
    Or,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    CompoundFilterType {
        And = "and",
        Or = "or",
    }
}
