//! `BrowserRunScrapeSuccessResponseResultItem`: The dictionary `BrowserRunScrapeSuccessResponseResultItem`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/browser.jsonc`.

use super::BrowserRunScrapeSuccessResponseResultItemResult;
use crate::rt::{self, Result};

/// The dictionary `BrowserRunScrapeSuccessResponseResultItem`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BrowserRunScrapeSuccessResponseResultItem {
    /// The CSS selector used to find elements.
    pub selector: String,
    /// Array of elements matching the selector.
    pub results: Vec<BrowserRunScrapeSuccessResponseResultItemResult>,
}

impl BrowserRunScrapeSuccessResponseResultItem {
    /// A `BrowserRunScrapeSuccessResponseResultItem` with all that it has.
    pub fn new(
        selector: impl Into<String>,
        results: Vec<BrowserRunScrapeSuccessResponseResultItemResult>,
    ) -> Self {
        Self { selector: selector.into(), results }
    }
}

impl rt::Encode for BrowserRunScrapeSuccessResponseResultItem {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.selector);
        pack.put(&self.results);
    }
}

impl rt::Decode for BrowserRunScrapeSuccessResponseResultItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { selector: r.get()?, results: r.get()? })
    }
}
