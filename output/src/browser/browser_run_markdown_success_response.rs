//! `BrowserRunMarkdownSuccessResponse`: Success response for `markdown` action.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::BrowserRunResponseMeta;
use crate::{FromJs, IntoJs};

/// Success response for `markdown` action.
///
/// In JavaScript, `success` is always `true`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(success = true))]
#[non_exhaustive]
pub struct BrowserRunMarkdownSuccessResponse {
    /// Extracted markdown content
    pub result: String,
    /// The member `meta`.
    pub meta: BrowserRunResponseMeta,
}

impl BrowserRunMarkdownSuccessResponse {
    /// With all that there is.
    ///
    /// - `result`: Extracted markdown content
    #[inline]
    pub fn new(result: impl Into<String>, meta: BrowserRunResponseMeta) -> Self {
        Self { result: result.into(), meta }
    }
}
