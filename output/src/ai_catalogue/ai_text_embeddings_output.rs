//! `AiTextEmbeddingsOutput`: The dictionary `AiTextEmbeddingsOutput`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiTextEmbeddingsOutput`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiTextEmbeddingsOutput {
    /// The member `shape`.
    pub shape: Vec<f64>,
    /// The member `data`.
    pub data: Vec<Vec<f64>>,
}

impl AiTextEmbeddingsOutput {
    /// A `AiTextEmbeddingsOutput` with all that it has.
    pub fn new(shape: Vec<f64>, data: Vec<Vec<f64>>) -> Self {
        Self { shape, data }
    }
}

impl rt::Encode for AiTextEmbeddingsOutput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.shape);
        pack.put(&self.data);
    }
}

impl rt::Decode for AiTextEmbeddingsOutput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { shape: r.get()?, data: r.get()? })
    }
}
