//! `BrowserRunScrapeSuccessResponseResultItem`: The dictionary [`BrowserRunScrapeSuccessResponseResultItem`](https://developers.cloudflare.com/browser-rendering/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::BrowserRunScrapeSuccessResponseResultItemResult;
use crate::{FromJs, IntoJs};

/// The dictionary [`BrowserRunScrapeSuccessResponseResultItem`](https://developers.cloudflare.com/browser-rendering/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct BrowserRunScrapeSuccessResponseResultItem {
    /// The CSS selector used to find elements.
    pub selector: String,
    /// Array of elements matching the selector.
    pub results: Vec<BrowserRunScrapeSuccessResponseResultItemResult>,
}

impl BrowserRunScrapeSuccessResponseResultItem {
    /// With all that there is.
    ///
    /// - `selector`: The CSS selector used to find elements.
    /// - `results`: Array of elements matching the selector.
    #[inline]
    pub fn new(
        selector: impl Into<String>,
        results: Vec<BrowserRunScrapeSuccessResponseResultItemResult>,
    ) -> Self {
        Self { selector: selector.into(), results }
    }
}
