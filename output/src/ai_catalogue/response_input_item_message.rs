//! `ResponseInputItemMessage`: The dictionary [`ResponseInputItemMessage`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ResponseInputContent, ResponseInputItemMessageRole, ResponseInputItemMessageStatus};
use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseInputItemMessage`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResponseInputItemMessage {
    /// The member `content`.
    pub content: Vec<ResponseInputContent>,
    /// The member `role`.
    pub role: ResponseInputItemMessageRole,
    /// The member `status`.
    pub status: Option<ResponseInputItemMessageStatus>,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: Option<String>,
}

impl ResponseInputItemMessage {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(content: Vec<ResponseInputContent>, role: ResponseInputItemMessageRole) -> Self {
        Self { content, role, status: None, type_: None }
    }

    /// The member `status`.
    #[inline]
    pub fn status(mut self, status: ResponseInputItemMessageStatus) -> Self {
        self.status = Some(status);
        self
    }

    /// The member `type`.
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}
