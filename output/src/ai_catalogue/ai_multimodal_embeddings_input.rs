//! `AiMultimodalEmbeddingsInput`: The dictionary `AiMultimodalEmbeddingsInput`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiMultimodalEmbeddingsInput`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiMultimodalEmbeddingsInput {
    /// The member `image`.
    pub image: String,
    /// The member `text`.
    pub text: Vec<String>,
}

impl AiMultimodalEmbeddingsInput {
    /// A `AiMultimodalEmbeddingsInput` with all that it has.
    pub fn new(image: impl Into<String>, text: Vec<String>) -> Self {
        Self { image: image.into(), text }
    }
}

impl rt::Encode for AiMultimodalEmbeddingsInput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.image);
        pack.put(&self.text);
    }
}

impl rt::Decode for AiMultimodalEmbeddingsInput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { image: r.get()?, text: r.get()? })
    }
}
