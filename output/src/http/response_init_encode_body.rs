//! `ResponseInit.encodeBody`: The values of `ResponseInit.encodeBody`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `ResponseInit.encodeBody`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseInitEncodeBody {
    /// `"automatic"`
    Automatic,
    /// `"manual"`
    Manual,
}

rt::closed_enum! {
    ResponseInitEncodeBody {
        Automatic = "automatic",
        Manual = "manual",
    }
}
