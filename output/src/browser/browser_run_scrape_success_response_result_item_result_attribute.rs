//! `BrowserRunScrapeSuccessResponseResultItemResultAttribute`: The dictionary `BrowserRunScrapeSuccessResponseResultItemResultAttribute`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/browser.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `BrowserRunScrapeSuccessResponseResultItemResultAttribute`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BrowserRunScrapeSuccessResponseResultItemResultAttribute {
    /// Attribute name.
    pub name: String,
    /// Attribute value.
    pub value: String,
}

impl BrowserRunScrapeSuccessResponseResultItemResultAttribute {
    /// A `BrowserRunScrapeSuccessResponseResultItemResultAttribute` with all that it has.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { name: name.into(), value: value.into() }
    }
}

impl rt::Encode for BrowserRunScrapeSuccessResponseResultItemResultAttribute {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.value);
    }
}

impl rt::Decode for BrowserRunScrapeSuccessResponseResultItemResultAttribute {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, value: r.get()? })
    }
}
