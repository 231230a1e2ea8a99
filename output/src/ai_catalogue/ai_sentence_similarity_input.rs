//! `AiSentenceSimilarityInput`: The dictionary `AiSentenceSimilarityInput`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiSentenceSimilarityInput`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiSentenceSimilarityInput {
    /// The member `source`.
    pub source: String,
    /// The member `sentences`.
    pub sentences: Vec<String>,
}

impl AiSentenceSimilarityInput {
    /// A `AiSentenceSimilarityInput` with all that it has.
    pub fn new(source: impl Into<String>, sentences: Vec<String>) -> Self {
        Self { source: source.into(), sentences }
    }
}

impl rt::Encode for AiSentenceSimilarityInput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.source);
        pack.put(&self.sentences);
    }
}

impl rt::Decode for AiSentenceSimilarityInput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { source: r.get()?, sentences: r.get()? })
    }
}
