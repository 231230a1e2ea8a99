//! `ResponseInputMessageItem`: The dictionary [`ResponseInputMessageItem`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ResponseInputContent, ResponseInputMessageItemRole, ResponseInputMessageItemStatus};
use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseInputMessageItem`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ResponseInputMessageItem {
    /// The member `id`.
    pub id: String,
    /// The member `content`.
    pub content: Vec<ResponseInputContent>,
    /// The member `role`.
    pub role: ResponseInputMessageItemRole,
    /// The member `status`.
    pub status: Option<ResponseInputMessageItemStatus>,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: Option<String>,
}

impl ResponseInputMessageItem {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(
        id: impl Into<String>,
        content: Vec<ResponseInputContent>,
        role: ResponseInputMessageItemRole,
    ) -> Self {
        Self { id: id.into(), content, role, status: None, type_: None }
    }

    /// The member `status`.
    #[inline]
    pub fn status(mut self, status: ResponseInputMessageItemStatus) -> Self {
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
