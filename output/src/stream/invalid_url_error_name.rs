//! `InvalidURLError.name(value)`: The values of `InvalidURLError.name(value)`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `InvalidURLError.name(value)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvalidUrlErrorName {
    /// `"InvalidURLError"`
    InvalidUrlError,
}

rt::closed_enum! {
    InvalidUrlErrorName {
        InvalidUrlError = "InvalidURLError",
    }
}
