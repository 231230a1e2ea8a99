//! `EasyInputMessage`: The dictionary `EasyInputMessage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::EasyInputMessageRole;
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `EasyInputMessage`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct EasyInputMessage {
    /// The member `content`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | ResponseInputMessageContentList`).
    pub content: Js,
    /// The member `role`.
    pub role: EasyInputMessageRole,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: Option<String>,
}

impl EasyInputMessage {
    /// A `EasyInputMessage` with what it must have.
    pub fn new(content: impl IntoJs, role: EasyInputMessageRole) -> Self {
        Self { content: content.into_js(), role, type_: None }
    }

    /// The member `type`.
    #[doc(alias = "type")]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

impl rt::Encode for EasyInputMessage {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.content);
        pack.put(&self.role);
        pack.put(&self.type_);
    }
}

impl rt::Decode for EasyInputMessage {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let content = r.get();
        let role = r.get();
        let type_ = r.get();
        Ok(Self { content: content?, role: role?, type_: type_? })
    }
}
