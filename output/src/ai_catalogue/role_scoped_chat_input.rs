//! `RoleScopedChatInput`: The dictionary `RoleScopedChatInput`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::RoleScopedChatInputRole;
use crate::rt::{self, Result};

/// The dictionary `RoleScopedChatInput`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct RoleScopedChatInput {
    /// The member `role`.
    pub role: RoleScopedChatInputRole,
    /// The member `content`.
    pub content: String,
    /// The member `name`.
    pub name: Option<String>,
}

impl RoleScopedChatInput {
    /// A `RoleScopedChatInput` with what it must have.
    pub fn new(role: RoleScopedChatInputRole, content: impl Into<String>) -> Self {
        Self { role, content: content.into(), name: None }
    }

    /// The member `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl rt::Encode for RoleScopedChatInput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.role);
        pack.put(&self.content);
        pack.put(&self.name);
    }
}

impl rt::Decode for RoleScopedChatInput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { role: r.get()?, content: r.get()?, name: r.get()? })
    }
}
