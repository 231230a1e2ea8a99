//! `BrowserRunScrapeSuccessResponseResultItemResultAttribute`: The dictionary [`BrowserRunScrapeSuccessResponseResultItemResultAttribute`](https://developers.cloudflare.com/browser-rendering/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`BrowserRunScrapeSuccessResponseResultItemResultAttribute`](https://developers.cloudflare.com/browser-rendering/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct BrowserRunScrapeSuccessResponseResultItemResultAttribute {
    /// Attribute name.
    pub name: String,
    /// Attribute value.
    pub value: String,
}

impl BrowserRunScrapeSuccessResponseResultItemResultAttribute {
    /// With all that there is.
    ///
    /// - `name`: Attribute name.
    /// - `value`: Attribute value.
    #[inline]
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into() }
    }
}
