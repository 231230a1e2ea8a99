//! `RequestInit.encodeResponseBody`: The values of `RequestInit.encodeResponseBody`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `RequestInit.encodeResponseBody`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RequestInitEncodeResponseBody {
    /// `"automatic"`
    Automatic,
    /// `"manual"`
    Manual,
}

rt::closed_enum! {
    RequestInitEncodeResponseBody {
        Automatic = "automatic",
        Manual = "manual",
    }
}
