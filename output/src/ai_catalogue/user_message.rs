//! `UserMessage`: The dictionary `UserMessage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `UserMessage`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UserMessage {
    /// The member `role`.
    pub role: String,
    /// The member `content`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | UserMessageContentPart[]`).
    pub content: Js,
    /// The member `name`.
    pub name: Option<String>,
}

impl UserMessage {
    /// A `UserMessage` with what it must have.
    pub fn new(role: impl Into<String>, content: impl IntoJs) -> Self {
        Self { role: role.into(), content: content.into_js(), name: None }
    }

    /// The member `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl rt::Encode for UserMessage {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.role);
        pack.put(&self.content);
        pack.put(&self.name);
    }
}

impl rt::Decode for UserMessage {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let role = r.get();
        let content = r.get();
        let name = r.get();
        Ok(Self { role: role?, content: content?, name: name? })
    }
}
