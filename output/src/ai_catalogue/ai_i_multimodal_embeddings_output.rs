//! `AiIMultimodalEmbeddingsOutput`: The dictionary [`AiIMultimodalEmbeddingsOutput`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiIMultimodalEmbeddingsOutput`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiIMultimodalEmbeddingsOutput {
    /// The member `data`.
    pub data: Vec<Vec<f64>>,
    /// The member `shape`.
    pub shape: Vec<f64>,
}

impl AiIMultimodalEmbeddingsOutput {
    /// With all that there is.
    #[inline]
    pub fn new(data: Vec<Vec<f64>>, shape: Vec<f64>) -> Self {
        Self { data, shape }
    }
}
