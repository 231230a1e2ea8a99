//! `ResponseOutputMessage`: The dictionary [`ResponseOutputMessage`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ResponseOutputMessageStatus, ResponseOutputTextOrRefusal};
use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseOutputMessage`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResponseOutputMessage {
    /// The member `id`.
    pub id: String,
    /// The member `content`.
    pub content: Vec<ResponseOutputTextOrRefusal>,
    /// The member `role`.
    pub role: String,
    /// The member `status`.
    pub status: ResponseOutputMessageStatus,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
}

impl ResponseOutputMessage {
    /// With all that there is.
    #[inline]
    pub fn new(
        id: impl Into<String>,
        content: Vec<ResponseOutputTextOrRefusal>,
        role: impl Into<String>,
        status: ResponseOutputMessageStatus,
        type_: impl Into<String>,
    ) -> Self {
        Self { id: id.into(), content, role: role.into(), status, type_: type_.into() }
    }
}
