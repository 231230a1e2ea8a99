//! `ResponseReasoningItem`: The dictionary [`ResponseReasoningItem`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    ResponseReasoningContentItem, ResponseReasoningItemStatus, ResponseReasoningSummaryItem,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`ResponseReasoningItem`](https://developers.cloudflare.com/workers-ai/models/).
///
/// In JavaScript, `type` is always `"reasoning"`.
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(constant(type = "reasoning"))]
#[non_exhaustive]
pub struct ResponseReasoningItem {
    /// The member `id`.
    pub id: String,
    /// The member `summary`.
    pub summary: Vec<ResponseReasoningSummaryItem>,
    /// The member `content`.
    pub content: Option<Vec<ResponseReasoningContentItem>>,
    /// The member `encrypted_content`.
    pub encrypted_content: Option<String>,
    /// The member `status`.
    pub status: Option<ResponseReasoningItemStatus>,
}

impl ResponseReasoningItem {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(id: impl Into<String>, summary: Vec<ResponseReasoningSummaryItem>) -> Self {
        Self { id: id.into(), summary, content: None, encrypted_content: None, status: None }
    }

    /// The member `content`.
    #[inline]
    pub fn content(mut self, content: Vec<ResponseReasoningContentItem>) -> Self {
        self.content = Some(content);
        self
    }

    /// The member `encrypted_content`.
    #[inline]
    pub fn encrypted_content(mut self, encrypted_content: impl Into<String>) -> Self {
        self.encrypted_content = Some(encrypted_content.into());
        self
    }

    /// The member `status`.
    #[inline]
    pub fn status(mut self, status: ResponseReasoningItemStatus) -> Self {
        self.status = Some(status);
        self
    }
}
