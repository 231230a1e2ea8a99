//! `AiImageToTextOutput`: The dictionary `AiImageToTextOutput`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiImageToTextOutput`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiImageToTextOutput {
    /// The member `description`.
    pub description: String,
}

impl AiImageToTextOutput {
    /// A `AiImageToTextOutput` with all that it has.
    pub fn new(description: impl Into<String>) -> Self {
        Self { description: description.into() }
    }
}

impl rt::Encode for AiImageToTextOutput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.description);
    }
}

impl rt::Decode for AiImageToTextOutput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { description: r.get()? })
    }
}
