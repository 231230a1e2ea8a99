//! `FunctionMessage`: The dictionary `FunctionMessage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `FunctionMessage`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FunctionMessage {
    /// The member `role`.
    pub role: String,
    /// The member `content`.
    pub content: String,
    /// The member `name`.
    pub name: String,
}

impl FunctionMessage {
    /// A `FunctionMessage` with all that it has.
    pub fn new(
        role: impl Into<String>,
        content: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self { role: role.into(), content: content.into(), name: name.into() }
    }
}

impl rt::Encode for FunctionMessage {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.role);
        pack.put(&self.content);
        pack.put(&self.name);
    }
}

impl rt::Decode for FunctionMessage {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { role: r.get()?, content: r.get()?, name: r.get()? })
    }
}
