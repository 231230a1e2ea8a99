//! `Ai_Cf_Pfnet_Plamo_Embedding_1B_Output`: The dictionary [`Ai_Cf_Pfnet_Plamo_Embedding_1B_Output`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Pfnet_Plamo_Embedding_1B_Output`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Pfnet_Plamo_Embedding_1B_Output")]
#[derive(Clone, Debug, FromJs, IntoJs)]
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
    /// With all that there is.
    ///
    /// - `data`: Embedding vectors, where each vector is a list of floats.
    /// - `shape`: Shape of the embedding data as \[number_of_embeddings, embedding_dimension\].
    #[inline]
    pub fn new(data: Vec<Vec<f64>>, shape: (f64, f64)) -> Self {
        Self { data, shape }
    }
}
