//! `ToolMessageContentItem`: The dictionary `ToolMessageContentItem`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `ToolMessageContentItem`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ToolMessageContentItem {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `text`.
    pub text: String,
}

impl ToolMessageContentItem {
    /// A `ToolMessageContentItem` with all that it has.
    pub fn new(type_: impl Into<String>, text: impl Into<String>) -> Self {
        Self { type_: type_.into(), text: text.into() }
    }
}

impl rt::Encode for ToolMessageContentItem {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.text);
    }
}

impl rt::Decode for ToolMessageContentItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, text: r.get()? })
    }
}
