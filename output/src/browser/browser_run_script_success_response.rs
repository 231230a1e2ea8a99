//! `BrowserRunScriptSuccessResponse`: JSON success body of `script()` and `scriptInSession()`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// JSON success body of `script()` and `scriptInSession()`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct BrowserRunScriptSuccessResponse {
    /// The member `success`.
    pub success: bool,
    /// The script's return value, or `null` when it returned nothing.
    pub result: Js,
}

impl BrowserRunScriptSuccessResponse {
    /// With all that there is.
    ///
    /// - `result`: The script's return value, or `null` when it returned nothing.
    #[inline]
    pub fn new(success: bool, result: impl IntoJs) -> Self {
        Self { success, result: result.into_js() }
    }
}
