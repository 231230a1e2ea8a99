//! `BrowserRunJsonSuccessResponse`: Success response for `json` action.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::BrowserRunResponseMeta;
use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// Success response for `json` action.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct BrowserRunJsonSuccessResponse {
    /// The member `success`.
    pub success: bool,
    /// JSON data extracted from the page using an AI model
    pub result: HashMap<String, Js>,
    /// The member `meta`.
    pub meta: BrowserRunResponseMeta,
}

impl BrowserRunJsonSuccessResponse {
    /// With all that there is.
    ///
    /// - `result`: JSON data extracted from the page using an AI model
    #[inline]
    pub fn new(success: bool, result: HashMap<String, Js>, meta: BrowserRunResponseMeta) -> Self {
        Self { success, result, meta }
    }
}
