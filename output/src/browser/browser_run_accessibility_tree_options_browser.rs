//! `BrowserRunAccessibilityTreeOptions.browser`: The values of `BrowserRunAccessibilityTreeOptions.browser`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `BrowserRunAccessibilityTreeOptions.browser`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrowserRunAccessibilityTreeOptionsBrowser {
    /// `"kitesurf"`
    Kitesurf,
}

rt::closed_enum! {
    BrowserRunAccessibilityTreeOptionsBrowser {
        Kitesurf = "kitesurf",
    }
}
