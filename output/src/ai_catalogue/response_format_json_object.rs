//! `ResponseFormatJSONObject`: The dictionary [`ResponseFormatJSONObject`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseFormatJSONObject`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"json_object"`.
#[doc(alias = "ResponseFormatJSONObject")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(constant(type = "json_object"))]
#[non_exhaustive]
pub struct ResponseFormatJsonObject {}

impl ResponseFormatJsonObject {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}
