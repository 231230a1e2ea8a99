//! `BrowserRunLinksSuccessResponse`: Success response for `links` action.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::BrowserRunResponseMeta;
use crate::{FromJs, IntoJs};

/// Success response for `links` action.
///
/// In JavaScript, `success` is always `true`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(success = true))]
#[non_exhaustive]
pub struct BrowserRunLinksSuccessResponse {
    /// Extracted links
    pub result: Vec<String>,
    /// The member `meta`.
    pub meta: BrowserRunResponseMeta,
}

impl BrowserRunLinksSuccessResponse {
    /// With all that there is.
    ///
    /// - `result`: Extracted links
    #[inline]
    pub fn new(result: Vec<String>, meta: BrowserRunResponseMeta) -> Self {
        Self { result, meta }
    }
}
