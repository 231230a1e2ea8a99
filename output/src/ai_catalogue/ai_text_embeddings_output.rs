//! `AiTextEmbeddingsOutput`: The dictionary [`AiTextEmbeddingsOutput`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiTextEmbeddingsOutput`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiTextEmbeddingsOutput {
    /// The member `shape`.
    pub shape: Vec<f64>,
    /// The member `data`.
    pub data: Vec<Vec<f64>>,
}

impl AiTextEmbeddingsOutput {
    /// With all that there is.
    #[inline]
    pub fn new(shape: Vec<f64>, data: Vec<Vec<f64>>) -> Self {
        Self { shape, data }
    }
}
