//! `DeveloperMessage`: The dictionary `DeveloperMessage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `DeveloperMessage`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeveloperMessage {
    /// The member `role`.
    pub role: String,
    /// The member `content`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | DeveloperMessageContentItem[]`).
    pub content: Js,
    /// The member `name`.
    pub name: Option<String>,
}

impl DeveloperMessage {
    /// A `DeveloperMessage` with what it must have.
    pub fn new(role: impl Into<String>, content: impl IntoJs) -> Self {
        Self { role: role.into(), content: content.into_js(), name: None }
    }

    /// The member `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl rt::Encode for DeveloperMessage {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.role);
        pack.put(&self.content);
        pack.put(&self.name);
    }
}

impl rt::Decode for DeveloperMessage {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let role = r.get();
        let content = r.get();
        let name = r.get();
        Ok(Self { role: role?, content: content?, name: name? })
    }
}
