//! `BrowserRunJsonSuccessResponse`: Success response for `json` action.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/browser.jsonc`.

use std::collections::HashMap;

use super::BrowserRunResponseMeta;
use crate::rt::{self, Js, Result};

/// Success response for `json` action.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BrowserRunJsonSuccessResponse {
    /// The member `success`.
    pub success: bool,
    /// JSON data extracted from the page using an AI model
    pub result: HashMap<String, Js>,
    /// The member `meta`.
    pub meta: BrowserRunResponseMeta,
}

impl BrowserRunJsonSuccessResponse {
    /// A `BrowserRunJsonSuccessResponse` with all that it has.
    pub fn new(success: bool, result: HashMap<String, Js>, meta: BrowserRunResponseMeta) -> Self {
        Self { success, result, meta }
    }
}

impl rt::Encode for BrowserRunJsonSuccessResponse {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.success);
        pack.put(&self.result);
        pack.put(&self.meta);
    }
}

impl rt::Decode for BrowserRunJsonSuccessResponse {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let success = r.get();
        let result = r.get();
        let meta = r.get();
        Ok(Self { success: success?, result: result?, meta: meta? })
    }
}
