//! `BrowserRunJsonErrorResponse`: Error response for BrowserRun `json` action.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::BrowserRunErrorResponseError;
use crate::{FromJs, IntoJs};

/// Error response for BrowserRun `json` action.
///
/// In JavaScript, `success` is always `false`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[js(constant(success = false))]
#[non_exhaustive]
pub struct BrowserRunJsonErrorResponse {
    /// The member `errors`.
    pub errors: Vec<BrowserRunErrorResponseError>,
    /// Raw AI response text for debugging
    #[doc(alias = "rawAiResponse")]
    pub raw_ai_response: Option<String>,
}

impl BrowserRunJsonErrorResponse {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(errors: Vec<BrowserRunErrorResponseError>) -> Self {
        Self { errors, raw_ai_response: None }
    }

    /// Raw AI response text for debugging
    #[doc(alias = "rawAiResponse")]
    #[inline]
    pub fn raw_ai_response(mut self, raw_ai_response: impl Into<String>) -> Self {
        self.raw_ai_response = Some(raw_ai_response.into());
        self
    }
}
