//! `BrowserRunAccessibilityTreeSuccessResponse`: Success response for `accessibilityTree` action.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{BrowserRunAccessibilityTreeSuccessResponseResult, BrowserRunResponseMeta};
use crate::{FromJs, IntoJs};

/// Success response for `accessibilityTree` action.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct BrowserRunAccessibilityTreeSuccessResponse {
    /// The member `success`.
    pub success: bool,
    /// The member `result`.
    pub result: BrowserRunAccessibilityTreeSuccessResponseResult,
    /// The member `meta`.
    pub meta: BrowserRunResponseMeta,
}

impl BrowserRunAccessibilityTreeSuccessResponse {
    /// With all that there is.
    #[inline]
    pub fn new(
        success: bool,
        result: BrowserRunAccessibilityTreeSuccessResponseResult,
        meta: BrowserRunResponseMeta,
    ) -> Self {
        Self { success, result, meta }
    }
}
