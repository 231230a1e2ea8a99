//! `Request.redirect`: The values of `Request.redirect`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `Request.redirect`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestRedirect {
    /// `"follow"`
    Follow,
    /// `"error"`
    Error,
    /// `"manual"`
    Manual,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    RequestRedirect {
        Follow = "follow",
        Error = "error",
        Manual = "manual",
    }
}
