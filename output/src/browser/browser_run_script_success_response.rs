//! `BrowserRunScriptSuccessResponse`: JSON success body of `script()` and `scriptInSession()`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// JSON success body of `script()` and `scriptInSession()`.
///
/// In JavaScript, `success` is always `true`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(success = true))]
#[non_exhaustive]
pub struct BrowserRunScriptSuccessResponse {
    /// The script's return value, or `null` when it returned nothing.
    pub result: Js,
}

impl BrowserRunScriptSuccessResponse {
    /// With all that there is.
    ///
    /// - `result`: The script's return value, or `null` when it returned nothing.
    #[inline]
    pub fn new(result: impl IntoJs) -> Self {
        Self { result: result.into_js() }
    }
}
