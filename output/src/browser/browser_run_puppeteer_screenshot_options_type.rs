//! `BrowserRunPuppeteerScreenshotOptions.type`: The values of `BrowserRunPuppeteerScreenshotOptions.type`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `BrowserRunPuppeteerScreenshotOptions.type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrowserRunPuppeteerScreenshotOptionsType {
    /// `"png"`
    Png,
    /// `"jpeg"`
    Jpeg,
    /// `"webp"`
    Webp,
}

rt::closed_enum! {
    BrowserRunPuppeteerScreenshotOptionsType {
        Png = "png",
        Jpeg = "jpeg",
        Webp = "webp",
    }
}
