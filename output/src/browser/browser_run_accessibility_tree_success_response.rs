//! `BrowserRunAccessibilityTreeSuccessResponse`: Success response for `accessibilityTree` action.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/browser.jsonc`.

use super::{BrowserRunAccessibilityTreeSuccessResponseResult, BrowserRunResponseMeta};
use crate::rt::{self, Result};

/// Success response for `accessibilityTree` action.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BrowserRunAccessibilityTreeSuccessResponse {
    /// The member `success`.
    pub success: bool,
    /// The member `result`.
    pub result: BrowserRunAccessibilityTreeSuccessResponseResult,
    /// The member `meta`.
    pub meta: BrowserRunResponseMeta,
}

impl BrowserRunAccessibilityTreeSuccessResponse {
    /// A `BrowserRunAccessibilityTreeSuccessResponse` with all that it has.
    pub fn new(
        success: bool,
        result: BrowserRunAccessibilityTreeSuccessResponseResult,
        meta: BrowserRunResponseMeta,
    ) -> Self {
        Self { success, result, meta }
    }
}

impl rt::Encode for BrowserRunAccessibilityTreeSuccessResponse {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.success);
        pack.put(&self.result);
        pack.put(&self.meta);
    }
}

impl rt::Decode for BrowserRunAccessibilityTreeSuccessResponse {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let success = r.get();
        let result = r.get();
        let meta = r.get();
        Ok(Self { success: success?, result: result?, meta: meta? })
    }
}
