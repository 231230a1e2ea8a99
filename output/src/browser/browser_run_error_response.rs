//! `BrowserRunErrorResponse`: Error response for BrowserRun actions.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::BrowserRunErrorResponseError;
use crate::{FromJs, IntoJs};

/// Error response for BrowserRun actions.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct BrowserRunErrorResponse {
    /// The member `success`.
    pub success: bool,
    /// The member `errors`.
    pub errors: Vec<BrowserRunErrorResponseError>,
}

impl BrowserRunErrorResponse {
    /// With all that there is.
    #[inline]
    pub fn new(success: bool, errors: Vec<BrowserRunErrorResponseError>) -> Self {
        Self { success, errors }
    }
}
