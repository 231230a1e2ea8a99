//! `BrowserRunMarkdownSuccessResponse`: Success response for `markdown` action.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/browser.jsonc`.

use super::BrowserRunResponseMeta;
use crate::rt::{self, Result};

/// Success response for `markdown` action.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BrowserRunMarkdownSuccessResponse {
    /// The member `success`.
    pub success: bool,
    /// Extracted markdown content
    pub result: String,
    /// The member `meta`.
    pub meta: BrowserRunResponseMeta,
}

impl BrowserRunMarkdownSuccessResponse {
    /// A `BrowserRunMarkdownSuccessResponse` with all that it has.
    pub fn new(success: bool, result: impl Into<String>, meta: BrowserRunResponseMeta) -> Self {
        Self { success, result: result.into(), meta }
    }
}

impl rt::Encode for BrowserRunMarkdownSuccessResponse {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.success);
        pack.put(&self.result);
        pack.put(&self.meta);
    }
}

impl rt::Decode for BrowserRunMarkdownSuccessResponse {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { success: r.get()?, result: r.get()?, meta: r.get()? })
    }
}
