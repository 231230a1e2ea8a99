//! `BrowserRunBaseOptionsCookie.sourceScheme`: The values of `BrowserRunBaseOptionsCookie.sourceScheme`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `BrowserRunBaseOptionsCookie.sourceScheme`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrowserRunBaseOptionsCookieSourceScheme {
    /// `"Unset"`
    Unset,
    /// `"NonSecure"`
    NonSecure,
    /// `"Secure"`
    Secure,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    BrowserRunBaseOptionsCookieSourceScheme {
        Unset = "Unset",
        NonSecure = "NonSecure",
        Secure = "Secure",
    }
}
