//! `BrowserRunLiveViewMode`: The UI mode for a live-view link.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The UI mode for a live-view link.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrowserRunLiveViewMode {
    /// `"devtools"`
    Devtools,
    /// `"tab"`
    Tab,
    /// `"full"`
    Full,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    BrowserRunLiveViewMode {
        Devtools = "devtools",
        Tab = "tab",
        Full = "full",
    }
}
