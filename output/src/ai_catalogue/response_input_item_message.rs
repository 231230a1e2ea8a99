//! `ResponseInputItemMessage`: The dictionary `ResponseInputItemMessage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{ResponseInputItemMessageRole, ResponseInputItemMessageStatus};
use crate::rt::{self, Js, Result};

/// The dictionary `ResponseInputItemMessage`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResponseInputItemMessage {
    /// The member `content`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`ResponseInputText | ResponseInputImage`).
    pub content: Vec<Js>,
    /// The member `role`.
    pub role: ResponseInputItemMessageRole,
    /// The member `status`.
    pub status: Option<ResponseInputItemMessageStatus>,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: Option<String>,
}

impl ResponseInputItemMessage {
    /// A `ResponseInputItemMessage` with what it must have.
    pub fn new(content: Vec<Js>, role: ResponseInputItemMessageRole) -> Self {
        Self { content, role, status: None, type_: None }
    }

    /// The member `status`.
    pub fn status(mut self, status: ResponseInputItemMessageStatus) -> Self {
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

impl rt::Encode for ResponseInputItemMessage {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.content);
        pack.put(&self.role);
        pack.put(&self.status);
        pack.put(&self.type_);
    }
}

impl rt::Decode for ResponseInputItemMessage {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let content = r.get();
        let role = r.get();
        let status = r.get();
        let type_ = r.get();
        Ok(Self { content: content?, role: role?, status: status?, type_: type_? })
    }
}
