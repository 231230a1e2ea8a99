//! `TailStream.SpanUpdateInfo.type`: The values of `TailStream.SpanUpdateInfo.type`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `TailStream.SpanUpdateInfo.type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TailStreamSpanUpdateInfoType {
    /// `"name"`
    Name,
    /// `"status"`
    Status,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    TailStreamSpanUpdateInfoType {
        Name = "name",
        Status = "status",
    }
}
