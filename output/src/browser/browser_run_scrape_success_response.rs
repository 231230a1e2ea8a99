//! `BrowserRunScrapeSuccessResponse`: Success response for `scrape` action.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{BrowserRunResponseMeta, BrowserRunScrapeSuccessResponseResultItem};
use crate::{FromJs, IntoJs};

/// Success response for `scrape` action.
///
/// In JavaScript, `success` is always `true`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(success = true))]
#[non_exhaustive]
pub struct BrowserRunScrapeSuccessResponse {
    /// The member `result`.
    pub result: Vec<BrowserRunScrapeSuccessResponseResultItem>,
    /// The member `meta`.
    pub meta: BrowserRunResponseMeta,
}

impl BrowserRunScrapeSuccessResponse {
    /// With all that there is.
    #[inline]
    pub fn new(
        result: Vec<BrowserRunScrapeSuccessResponseResultItem>,
        meta: BrowserRunResponseMeta,
    ) -> Self {
        Self { result, meta }
    }
}
