//! `ResponseReasoningItem`: The dictionary `ResponseReasoningItem`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{
    ResponseReasoningContentItem, ResponseReasoningItemStatus, ResponseReasoningSummaryItem,
};
use crate::rt::{self, Result};

/// The dictionary `ResponseReasoningItem`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResponseReasoningItem {
    /// The member `id`.
    pub id: String,
    /// The member `summary`.
    pub summary: Vec<ResponseReasoningSummaryItem>,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `content`.
    pub content: Option<Vec<ResponseReasoningContentItem>>,
    /// The member `encrypted_content`.
    pub encrypted_content: Option<String>,
    /// The member `status`.
    pub status: Option<ResponseReasoningItemStatus>,
}

impl ResponseReasoningItem {
    /// A `ResponseReasoningItem` with what it must have.
    pub fn new(
        id: impl Into<String>,
        summary: Vec<ResponseReasoningSummaryItem>,
        type_: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            summary,
            type_: type_.into(),
            content: None,
            encrypted_content: None,
            status: None,
        }
    }

    /// The member `content`.
    pub fn content(mut self, content: Vec<ResponseReasoningContentItem>) -> Self {
        self.content = Some(content);
        self
    }

    /// The member `encrypted_content`.
    pub fn encrypted_content(mut self, encrypted_content: impl Into<String>) -> Self {
        self.encrypted_content = Some(encrypted_content.into());
        self
    }

    /// The member `status`.
    pub fn status(mut self, status: ResponseReasoningItemStatus) -> Self {
        self.status = Some(status);
        self
    }
}

impl rt::Encode for ResponseReasoningItem {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.summary);
        pack.put(&self.type_);
        pack.put(&self.content);
        pack.put(&self.encrypted_content);
        pack.put(&self.status);
    }
}

impl rt::Decode for ResponseReasoningItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            id: r.get()?,
            summary: r.get()?,
            type_: r.get()?,
            content: r.get()?,
            encrypted_content: r.get()?,
            status: r.get()?,
        })
    }
}
