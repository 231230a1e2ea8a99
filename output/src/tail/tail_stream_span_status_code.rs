//! `TailStream.SpanStatusCode`: The values of `TailStream.SpanStatusCode`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `TailStream.SpanStatusCode`.
#[doc(alias = "TailStream.SpanStatusCode")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TailStreamSpanStatusCode {
    /// `"unset"`
    Unset,
    /// `"ok"`
    Ok,
    /// `"error"`
    Error,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    TailStreamSpanStatusCode {
        Unset = "unset",
        Ok = "ok",
        Error = "error",
    }
}
