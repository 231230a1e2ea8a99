//! `AiTextClassificationInput`: The dictionary `AiTextClassificationInput`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiTextClassificationInput`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiTextClassificationInput {
    /// The member `text`.
    pub text: String,
}

impl AiTextClassificationInput {
    /// A `AiTextClassificationInput` with all that it has.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

impl rt::Encode for AiTextClassificationInput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.text);
    }
}

impl rt::Decode for AiTextClassificationInput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { text: r.get()? })
    }
}
