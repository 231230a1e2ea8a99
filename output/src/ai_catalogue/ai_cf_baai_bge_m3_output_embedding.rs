//! `Ai_Cf_Baai_Bge_M3_Output_Embedding`: The dictionary [`Ai_Cf_Baai_Bge_M3_Output_Embedding`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfBaaiBgeM3OutputEmbeddingPooling;
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Baai_Bge_M3_Output_Embedding`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Baai_Bge_M3_Output_Embedding")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfBaaiBgeM3OutputEmbedding {
    /// The member `shape`.
    pub shape: Option<Vec<f64>>,
    /// Embeddings of the requested text values
    pub data: Option<Vec<Vec<f64>>>,
    /// The pooling method used in the embedding process.
    pub pooling: Option<AiCfBaaiBgeM3OutputEmbeddingPooling>,
}

impl AiCfBaaiBgeM3OutputEmbedding {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `shape`.
    #[inline]
    pub fn shape(mut self, shape: Vec<f64>) -> Self {
        self.shape = Some(shape);
        self
    }

    /// Embeddings of the requested text values
    #[inline]
    pub fn data(mut self, data: Vec<Vec<f64>>) -> Self {
        self.data = Some(data);
        self
    }

    /// The pooling method used in the embedding process.
    #[inline]
    pub fn pooling(mut self, pooling: AiCfBaaiBgeM3OutputEmbeddingPooling) -> Self {
        self.pooling = Some(pooling);
        self
    }
}
