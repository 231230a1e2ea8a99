//! `BrowserRunSnapshotOptionsScreenshotOptions.type`: The values of `BrowserRunSnapshotOptionsScreenshotOptions.type`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `BrowserRunSnapshotOptionsScreenshotOptions.type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrowserRunSnapshotOptionsScreenshotOptionsType {
    /// `"png"`
    Png,
    /// `"jpeg"`
    Jpeg,
    /// `"webp"`
    Webp,
}

rt::closed_enum! {
    BrowserRunSnapshotOptionsScreenshotOptionsType {
        Png = "png",
        Jpeg = "jpeg",
        Webp = "webp",
    }
}
