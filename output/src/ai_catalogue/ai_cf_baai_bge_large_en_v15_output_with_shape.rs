//! `AiCfBaaiBgeLargeEnV15OutputWithShape`: The dictionary [`AiCfBaaiBgeLargeEnV15OutputWithShape`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfBaaiBgeLargeEnV15OutputWithShapePooling;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfBaaiBgeLargeEnV15OutputWithShape`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfBaaiBgeLargeEnV15OutputWithShape {
    /// The member `shape`.
    pub shape: Option<Vec<f64>>,
    /// Embeddings of the requested text values
    pub data: Option<Vec<Vec<f64>>>,
    /// The pooling method used in the embedding process.
    pub pooling: Option<AiCfBaaiBgeLargeEnV15OutputWithShapePooling>,
}

impl AiCfBaaiBgeLargeEnV15OutputWithShape {
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
    pub fn pooling(mut self, pooling: AiCfBaaiBgeLargeEnV15OutputWithShapePooling) -> Self {
        self.pooling = Some(pooling);
        self
    }
}
