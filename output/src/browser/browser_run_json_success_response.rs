//! `BrowserRunJsonSuccessResponse`: Success response for `json` action.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::collections::HashMap;

use super::BrowserRunResponseMeta;
use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// Success response for `json` action.
///
/// In JavaScript, `success` is always `true`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(success = true))]
#[non_exhaustive]
pub struct BrowserRunJsonSuccessResponse {
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
    pub fn new(result: HashMap<String, Js>, meta: BrowserRunResponseMeta) -> Self {
        Self { result, meta }
    }
}
