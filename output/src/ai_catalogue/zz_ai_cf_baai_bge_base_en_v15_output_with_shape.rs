//! `AiCfBaaiBgeBaseEnV15OutputWithShape`: The dictionary `AiCfBaaiBgeBaseEnV15OutputWithShape`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::AiCfBaaiBgeBaseEnV15OutputWithShapePooling;
use crate::rt::{self, Result};

/// The dictionary `AiCfBaaiBgeBaseEnV15OutputWithShape`.
#[doc(alias = "AiCfBaaiBgeBaseEnV15OutputWithShape")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfBaaiBgeBaseEnV15OutputWithShape {
    /// The member `shape`.
    pub shape: Option<Vec<f64>>,
    /// Embeddings of the requested text values
    pub data: Option<Vec<Vec<f64>>>,
    /// The pooling method used in the embedding process.
    pub pooling: Option<AiCfBaaiBgeBaseEnV15OutputWithShapePooling>,
}

impl ZzAiCfBaaiBgeBaseEnV15OutputWithShape {
    /// A `AiCfBaaiBgeBaseEnV15OutputWithShape` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `shape`.
    pub fn shape(mut self, shape: Vec<f64>) -> Self {
        self.shape = Some(shape);
        self
    }

    /// Embeddings of the requested text values
    pub fn data(mut self, data: Vec<Vec<f64>>) -> Self {
        self.data = Some(data);
        self
    }

    /// The pooling method used in the embedding process.
    pub fn pooling(mut self, pooling: AiCfBaaiBgeBaseEnV15OutputWithShapePooling) -> Self {
        self.pooling = Some(pooling);
        self
    }
}

impl rt::Encode for ZzAiCfBaaiBgeBaseEnV15OutputWithShape {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.shape);
        pack.put(&self.data);
        pack.put(&self.pooling);
    }
}

impl rt::Decode for ZzAiCfBaaiBgeBaseEnV15OutputWithShape {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { shape: r.get()?, data: r.get()?, pooling: r.get()? })
    }
}
