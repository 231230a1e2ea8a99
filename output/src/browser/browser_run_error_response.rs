//! `BrowserRunErrorResponse`: Error response for BrowserRun actions.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/browser.jsonc`.

use super::BrowserRunErrorResponseError;
use crate::rt::{self, Result};

/// Error response for BrowserRun actions.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BrowserRunErrorResponse {
    /// The member `success`.
    pub success: bool,
    /// The member `errors`.
    pub errors: Vec<BrowserRunErrorResponseError>,
}

impl BrowserRunErrorResponse {
    /// A `BrowserRunErrorResponse` with all that it has.
    pub fn new(success: bool, errors: Vec<BrowserRunErrorResponseError>) -> Self {
        Self { success, errors }
    }
}

impl rt::Encode for BrowserRunErrorResponse {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.success);
        pack.put(&self.errors);
    }
}

impl rt::Decode for BrowserRunErrorResponse {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { success: r.get()?, errors: r.get()? })
    }
}
