//! `BrowserRunSnapshotOptions.browser`: The values of `BrowserRunSnapshotOptions.browser`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `BrowserRunSnapshotOptions.browser`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrowserRunSnapshotOptionsBrowser {
    /// `"kitesurf"`
    Kitesurf,
}

rt::closed_enum! {
    BrowserRunSnapshotOptionsBrowser {
        Kitesurf = "kitesurf",
    }
}
