//! `Ai_Cf_Pfnet_Plamo_Embedding_1B_Output`: The dictionary `Ai_Cf_Pfnet_Plamo_Embedding_1B_Output`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `Ai_Cf_Pfnet_Plamo_Embedding_1B_Output`.
#[doc(alias = "Ai_Cf_Pfnet_Plamo_Embedding_1B_Output")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiCfPfnetPlamoEmbedding1BOutput {
    /// Embedding vectors, where each vector is a list of floats.
    pub data: Vec<Vec<f64>>,
    /// Shape of the embedding data as \[number_of_embeddings, embedding_dimension\].
    ///
    /// At least 2 items.
    ///
    /// At most 2 items.
    pub shape: (f64, f64),
}

impl AiCfPfnetPlamoEmbedding1BOutput {
    /// A `Ai_Cf_Pfnet_Plamo_Embedding_1B_Output` with all that it has.
    pub fn new(data: Vec<Vec<f64>>, shape: (f64, f64)) -> Self {
        Self { data, shape }
    }
}

impl rt::Encode for AiCfPfnetPlamoEmbedding1BOutput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.data);
        pack.put(&self.shape);
    }
}

impl rt::Decode for AiCfPfnetPlamoEmbedding1BOutput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { data: r.get()?, shape: r.get()? })
    }
}
