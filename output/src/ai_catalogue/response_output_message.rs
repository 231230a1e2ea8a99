//! `ResponseOutputMessage`: The dictionary `ResponseOutputMessage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ResponseOutputMessageStatus;
use crate::rt::{self, Js, Result};

/// The dictionary `ResponseOutputMessage`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResponseOutputMessage {
    /// The member `id`.
    pub id: String,
    /// The member `content`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`ResponseOutputText | ResponseOutputRefusal`).
    pub content: Vec<Js>,
    /// The member `role`.
    pub role: String,
    /// The member `status`.
    pub status: ResponseOutputMessageStatus,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
}

impl ResponseOutputMessage {
    /// A `ResponseOutputMessage` with all that it has.
    pub fn new(
        id: impl Into<String>,
        content: Vec<Js>,
        role: impl Into<String>,
        status: ResponseOutputMessageStatus,
        type_: impl Into<String>,
    ) -> Self {
        Self { id: id.into(), content, role: role.into(), status, type_: type_.into() }
    }
}

impl rt::Encode for ResponseOutputMessage {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.content);
        pack.put(&self.role);
        pack.put(&self.status);
        pack.put(&self.type_);
    }
}

impl rt::Decode for ResponseOutputMessage {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let id = r.get();
        let content = r.get();
        let role = r.get();
        let status = r.get();
        let type_ = r.get();
        Ok(Self { id: id?, content: content?, role: role?, status: status?, type_: type_? })
    }
}
