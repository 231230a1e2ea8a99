//! `RequestInit.cache`: The values of `RequestInit.cache`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `RequestInit.cache`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestInitCache {
    /// `"no-store"`
    NoStore,
    /// `"no-cache"`
    NoCache,
    /// `"reload"`
    Reload,
}

rt::closed_enum! {
    RequestInitCache {
        NoStore = "no-store",
        NoCache = "no-cache",
        Reload = "reload",
    }
}
