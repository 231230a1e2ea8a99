//! `BrowserRunCommonOptions.browser`: The values of `BrowserRunCommonOptions.browser`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `BrowserRunCommonOptions.browser`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrowserRunCommonOptionsBrowser {
    /// `"kitesurf"`
    Kitesurf,
}

rt::closed_enum! {
    BrowserRunCommonOptionsBrowser {
        Kitesurf = "kitesurf",
    }
}
