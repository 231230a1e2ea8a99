//! `BrowserRunScriptSuccessResponse`: JSON success body of `script()` and `scriptInSession()`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/browser.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// JSON success body of `script()` and `scriptInSession()`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BrowserRunScriptSuccessResponse {
    /// The member `success`.
    pub success: bool,
    /// The script's return value, or `null` when it returned nothing.
    pub result: Js,
}

impl BrowserRunScriptSuccessResponse {
    /// A `BrowserRunScriptSuccessResponse` with all that it has.
    pub fn new(success: bool, result: impl IntoJs) -> Self {
        Self { success, result: result.into_js() }
    }
}

impl rt::Encode for BrowserRunScriptSuccessResponse {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.success);
        pack.put(&self.result);
    }
}

impl rt::Decode for BrowserRunScriptSuccessResponse {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let success = r.get();
        let result = r.get();
        Ok(Self { success: success?, result: result? })
    }
}
