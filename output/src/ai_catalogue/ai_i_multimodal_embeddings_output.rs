//! `AiIMultimodalEmbeddingsOutput`: The dictionary `AiIMultimodalEmbeddingsOutput`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiIMultimodalEmbeddingsOutput`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiIMultimodalEmbeddingsOutput {
    /// The member `data`.
    pub data: Vec<Vec<f64>>,
    /// The member `shape`.
    pub shape: Vec<f64>,
}

impl AiIMultimodalEmbeddingsOutput {
    /// A `AiIMultimodalEmbeddingsOutput` with all that it has.
    pub fn new(data: Vec<Vec<f64>>, shape: Vec<f64>) -> Self {
        Self { data, shape }
    }
}

impl rt::Encode for AiIMultimodalEmbeddingsOutput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.data);
        pack.put(&self.shape);
    }
}

impl rt::Decode for AiIMultimodalEmbeddingsOutput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { data: r.get()?, shape: r.get()? })
    }
}
