//! `BrowserRunErrorResponse`: Error response for BrowserRun actions.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::BrowserRunErrorResponseError;
use crate::{FromJs, IntoJs};

/// Error response for BrowserRun actions.
///
/// In JavaScript, `success` is always `false`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(success = false))]
#[non_exhaustive]
pub struct BrowserRunErrorResponse {
    /// The member `errors`.
    pub errors: Vec<BrowserRunErrorResponseError>,
}

impl BrowserRunErrorResponse {
    /// With all that there is.
    #[inline]
    pub fn new(errors: Vec<BrowserRunErrorResponseError>) -> Self {
        Self { errors }
    }
}
