//! `TracingSpanStatusCode`: The values of `TracingSpanStatusCode`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `TracingSpanStatusCode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TracingSpanStatusCode {
    /// `"unset"`
    Unset,
    /// `"ok"`
    Ok,
    /// `"error"`
    Error,
}

rt::closed_enum! {
    TracingSpanStatusCode {
        Unset = "unset",
        Ok = "ok",
        Error = "error",
    }
}
