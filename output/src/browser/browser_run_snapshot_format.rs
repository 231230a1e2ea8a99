//! `BrowserRunSnapshotFormat`: The values of `BrowserRunSnapshotFormat`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `BrowserRunSnapshotFormat`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrowserRunSnapshotFormat {
    /// `"content"`
    Content,
    /// `"screenshot"`
    Screenshot,
    /// `"markdown"`
    Markdown,
    /// `"accessibilityTree"`
    AccessibilityTree,
}

rt::closed_enum! {
    BrowserRunSnapshotFormat {
        Content = "content",
        Screenshot = "screenshot",
        Markdown = "markdown",
        AccessibilityTree = "accessibilityTree",
    }
}
