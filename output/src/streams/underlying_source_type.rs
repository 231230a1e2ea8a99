//! `UnderlyingSource.type`: The values of `UnderlyingSource.type`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `UnderlyingSource.type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnderlyingSourceType {
    /// `""`
    Empty,
}

rt::closed_enum! {
    UnderlyingSourceType {
        Empty = "",
    }
}
