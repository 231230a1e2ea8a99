//! `BrowserRunAccessibilityTreeSuccessResponse`: Success response for `accessibilityTree` action.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{BrowserRunAccessibilityTreeSuccessResponseResult, BrowserRunResponseMeta};
use crate::{FromJs, IntoJs};

/// Success response for `accessibilityTree` action.
///
/// In JavaScript, `success` is always `true`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(success = true))]
#[non_exhaustive]
pub struct BrowserRunAccessibilityTreeSuccessResponse {
    /// The member `result`.
    pub result: BrowserRunAccessibilityTreeSuccessResponseResult,
    /// The member `meta`.
    pub meta: BrowserRunResponseMeta,
}

impl BrowserRunAccessibilityTreeSuccessResponse {
    /// With all that there is.
    #[inline]
    pub fn new(
        result: BrowserRunAccessibilityTreeSuccessResponseResult,
        meta: BrowserRunResponseMeta,
    ) -> Self {
        Self { result, meta }
    }
}
