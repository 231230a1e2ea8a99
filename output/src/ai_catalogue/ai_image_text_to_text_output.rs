//! `AiImageTextToTextOutput`: The dictionary `AiImageTextToTextOutput`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiImageTextToTextOutput`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiImageTextToTextOutput {
    /// The member `description`.
    pub description: String,
}

impl AiImageTextToTextOutput {
    /// A `AiImageTextToTextOutput` with all that it has.
    pub fn new(description: impl Into<String>) -> Self {
        Self { description: description.into() }
    }
}

impl rt::Encode for AiImageTextToTextOutput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.description);
    }
}

impl rt::Decode for AiImageTextToTextOutput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { description: r.get()? })
    }
}
