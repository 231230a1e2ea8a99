//! `BrowserRunScrapeSuccessResponse`: Success response for `scrape` action.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/browser.jsonc`.

use super::{BrowserRunResponseMeta, BrowserRunScrapeSuccessResponseResultItem};
use crate::rt::{self, Result};

/// Success response for `scrape` action.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BrowserRunScrapeSuccessResponse {
    /// The member `success`.
    pub success: bool,
    /// The member `result`.
    pub result: Vec<BrowserRunScrapeSuccessResponseResultItem>,
    /// The member `meta`.
    pub meta: BrowserRunResponseMeta,
}

impl BrowserRunScrapeSuccessResponse {
    /// A `BrowserRunScrapeSuccessResponse` with all that it has.
    pub fn new(
        success: bool,
        result: Vec<BrowserRunScrapeSuccessResponseResultItem>,
        meta: BrowserRunResponseMeta,
    ) -> Self {
        Self { success, result, meta }
    }
}

impl rt::Encode for BrowserRunScrapeSuccessResponse {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.success);
        pack.put(&self.result);
        pack.put(&self.meta);
    }
}

impl rt::Decode for BrowserRunScrapeSuccessResponse {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { success: r.get()?, result: r.get()?, meta: r.get()? })
    }
}
