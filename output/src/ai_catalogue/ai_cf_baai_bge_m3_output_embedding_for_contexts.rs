//! `Ai_Cf_Baai_Bge_M3_Output_EmbeddingFor_Contexts`: The dictionary [`Ai_Cf_Baai_Bge_M3_Output_EmbeddingFor_Contexts`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfBaaiBgeM3OutputEmbeddingForContextsPooling;
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Baai_Bge_M3_Output_EmbeddingFor_Contexts`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Baai_Bge_M3_Output_EmbeddingFor_Contexts")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfBaaiBgeM3OutputEmbeddingForContexts {
    /// The member `response`.
    pub response: Option<Vec<Vec<f64>>>,
    /// The member `shape`.
    pub shape: Option<Vec<f64>>,
    /// The pooling method used in the embedding process.
    pub pooling: Option<AiCfBaaiBgeM3OutputEmbeddingForContextsPooling>,
}

impl AiCfBaaiBgeM3OutputEmbeddingForContexts {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `response`.
    #[inline]
    pub fn response(mut self, response: Vec<Vec<f64>>) -> Self {
        self.response = Some(response);
        self
    }

    /// The member `shape`.
    #[inline]
    pub fn shape(mut self, shape: Vec<f64>) -> Self {
        self.shape = Some(shape);
        self
    }

    /// The pooling method used in the embedding process.
    #[inline]
    pub fn pooling(mut self, pooling: AiCfBaaiBgeM3OutputEmbeddingForContextsPooling) -> Self {
        self.pooling = Some(pooling);
        self
    }
}
