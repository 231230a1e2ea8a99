//! `BrowserRunJsonErrorResponse`: Error response for BrowserRun `json` action.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/browser.jsonc`.

use super::BrowserRunErrorResponseError;
use crate::rt::{self, Result};

/// Error response for BrowserRun `json` action.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BrowserRunJsonErrorResponse {
    /// The member `success`.
    pub success: bool,
    /// The member `errors`.
    pub errors: Vec<BrowserRunErrorResponseError>,
    /// Raw AI response text for debugging
    #[doc(alias = "rawAiResponse")]
    pub raw_ai_response: Option<String>,
}

impl BrowserRunJsonErrorResponse {
    /// A `BrowserRunJsonErrorResponse` with what it must have.
    pub fn new(success: bool, errors: Vec<BrowserRunErrorResponseError>) -> Self {
        Self { success, errors, raw_ai_response: None }
    }

    /// Raw AI response text for debugging
    #[doc(alias = "rawAiResponse")]
    pub fn raw_ai_response(mut self, raw_ai_response: impl Into<String>) -> Self {
        self.raw_ai_response = Some(raw_ai_response.into());
        self
    }
}

impl rt::Encode for BrowserRunJsonErrorResponse {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.success);
        pack.put(&self.errors);
        pack.put(&self.raw_ai_response);
    }
}

impl rt::Decode for BrowserRunJsonErrorResponse {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { success: r.get()?, errors: r.get()?, raw_ai_response: r.get()? })
    }
}
