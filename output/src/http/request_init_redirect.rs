//! `RequestInit.redirect`: The values of `RequestInit.redirect`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `RequestInit.redirect`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestInitRedirect {
    /// `"follow"`
    Follow,
    /// `"error"`
    Error,
    /// `"manual"`
    Manual,
}

rt::closed_enum! {
    RequestInitRedirect {
        Follow = "follow",
        Error = "error",
        Manual = "manual",
    }
}
