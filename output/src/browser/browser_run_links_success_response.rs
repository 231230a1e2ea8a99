//! `BrowserRunLinksSuccessResponse`: Success response for `links` action.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::BrowserRunResponseMeta;
use crate::{FromJs, IntoJs};

/// Success response for `links` action.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct BrowserRunLinksSuccessResponse {
    /// The member `success`.
    pub success: bool,
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
    pub fn new(success: bool, result: Vec<String>, meta: BrowserRunResponseMeta) -> Self {
        Self { success, result, meta }
    }
}
