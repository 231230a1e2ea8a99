//! `ToolChoiceFunction`: The dictionary `ToolChoiceFunction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `ToolChoiceFunction`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ToolChoiceFunction {
    /// The member `name`.
    pub name: String,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
}

impl ToolChoiceFunction {
    /// A `ToolChoiceFunction` with all that it has.
    pub fn new(name: impl Into<String>, type_: impl Into<String>) -> Self {
        Self { name: name.into(), type_: type_.into() }
    }
}

impl rt::Encode for ToolChoiceFunction {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.type_);
    }
}

impl rt::Decode for ToolChoiceFunction {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, type_: r.get()? })
    }
}
