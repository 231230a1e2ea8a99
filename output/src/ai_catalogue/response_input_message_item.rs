//! `ResponseInputMessageItem`: The dictionary `ResponseInputMessageItem`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{ResponseInputMessageItemRole, ResponseInputMessageItemStatus};
use crate::rt::{self, Js, Result};

/// The dictionary `ResponseInputMessageItem`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResponseInputMessageItem {
    /// The member `id`.
    pub id: String,
    /// The member `content`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`ResponseInputText | ResponseInputImage`).
    pub content: Vec<Js>,
    /// The member `role`.
    pub role: ResponseInputMessageItemRole,
    /// The member `status`.
    pub status: Option<ResponseInputMessageItemStatus>,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: Option<String>,
}

impl ResponseInputMessageItem {
    /// A `ResponseInputMessageItem` with what it must have.
    pub fn new(
        id: impl Into<String>,
        content: Vec<Js>,
        role: ResponseInputMessageItemRole,
    ) -> Self {
        Self { id: id.into(), content, role, status: None, type_: None }
    }

    /// The member `status`.
    pub fn status(mut self, status: ResponseInputMessageItemStatus) -> Self {
        self.status = Some(status);
        self
    }

    /// The member `type`.
    #[doc(alias = "type")]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

impl rt::Encode for ResponseInputMessageItem {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.content);
        pack.put(&self.role);
        pack.put(&self.status);
        pack.put(&self.type_);
    }
}

impl rt::Decode for ResponseInputMessageItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let id = r.get();
        let content = r.get();
        let role = r.get();
        let status = r.get();
        let type_ = r.get();
        Ok(Self { id: id?, content: content?, role: role?, status: status?, type_: type_? })
    }
}
