//! `BrowserRunContentSuccessResponse`: Success response for `content` action.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/browser.jsonc`.

use super::BrowserRunResponseMeta;
use crate::rt::{self, Result};

/// Success response for `content` action.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BrowserRunContentSuccessResponse {
    /// The member `success`.
    pub success: bool,
    /// Extracted HTML content
    pub result: String,
    /// The member `meta`.
    pub meta: BrowserRunResponseMeta,
}

impl BrowserRunContentSuccessResponse {
    /// A `BrowserRunContentSuccessResponse` with all that it has.
    pub fn new(success: bool, result: impl Into<String>, meta: BrowserRunResponseMeta) -> Self {
        Self { success, result: result.into(), meta }
    }
}

impl rt::Encode for BrowserRunContentSuccessResponse {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.success);
        pack.put(&self.result);
        pack.put(&self.meta);
    }
}

impl rt::Decode for BrowserRunContentSuccessResponse {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { success: r.get()?, result: r.get()?, meta: r.get()? })
    }
}
