//! `ResponseFormatJSONObject`: The dictionary [`ResponseFormatJSONObject`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseFormatJSONObject`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "ResponseFormatJSONObject")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResponseFormatJsonObject {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
}

impl ResponseFormatJsonObject {
    /// With all that there is.
    #[inline]
    pub fn new(type_: impl Into<String>) -> Self {
        Self { type_: type_.into() }
    }
}
