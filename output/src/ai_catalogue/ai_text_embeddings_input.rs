//! `AiTextEmbeddingsInput`: The dictionary `AiTextEmbeddingsInput`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `AiTextEmbeddingsInput`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiTextEmbeddingsInput {
    /// The member `text`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | string[]`).
    pub text: Js,
}

impl AiTextEmbeddingsInput {
    /// A `AiTextEmbeddingsInput` with all that it has.
    pub fn new(text: impl IntoJs) -> Self {
        Self { text: text.into_js() }
    }
}

impl rt::Encode for AiTextEmbeddingsInput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.text);
    }
}

impl rt::Decode for AiTextEmbeddingsInput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let text = r.get();
        Ok(Self { text: text? })
    }
}
