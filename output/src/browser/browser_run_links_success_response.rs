//! `BrowserRunLinksSuccessResponse`: Success response for `links` action.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/browser.jsonc`.

use super::BrowserRunResponseMeta;
use crate::rt::{self, Result};

/// Success response for `links` action.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BrowserRunLinksSuccessResponse {
    /// The member `success`.
    pub success: bool,
    /// Extracted links
    pub result: Vec<String>,
    /// The member `meta`.
    pub meta: BrowserRunResponseMeta,
}

impl BrowserRunLinksSuccessResponse {
    /// A `BrowserRunLinksSuccessResponse` with all that it has.
    pub fn new(success: bool, result: Vec<String>, meta: BrowserRunResponseMeta) -> Self {
        Self { success, result, meta }
    }
}

impl rt::Encode for BrowserRunLinksSuccessResponse {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.success);
        pack.put(&self.result);
        pack.put(&self.meta);
    }
}

impl rt::Decode for BrowserRunLinksSuccessResponse {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { success: r.get()?, result: r.get()?, meta: r.get()? })
    }
}
