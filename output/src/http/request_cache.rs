//! `Request.cache`: The values of `Request.cache`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `Request.cache`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestCache {
    /// `"no-store"`
    NoStore,
    /// `"no-cache"`
    NoCache,
    /// `"reload"`
    Reload,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    RequestCache {
        NoStore = "no-store",
        NoCache = "no-cache",
        Reload = "reload",
    }
}
