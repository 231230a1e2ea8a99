//! `ResponseOutputMessage`: The dictionary [`ResponseOutputMessage`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ResponseOutputMessageStatus, ResponseOutputTextOrRefusal};
use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseOutputMessage`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `role` is always `"assistant"` and `type` is always `"message"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(role = "assistant", type = "message"))]
#[non_exhaustive]
pub struct ResponseOutputMessage {
    /// The member `id`.
    pub id: String,
    /// The member `content`.
    pub content: Vec<ResponseOutputTextOrRefusal>,
    /// The member `status`.
    pub status: ResponseOutputMessageStatus,
}

impl ResponseOutputMessage {
    /// With all that there is.
    #[inline]
    pub fn new(
        id: impl Into<String>,
        content: Vec<ResponseOutputTextOrRefusal>,
        status: ResponseOutputMessageStatus,
    ) -> Self {
        Self { id: id.into(), content, status }
    }
}
