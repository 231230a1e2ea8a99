//! `AiMultimodalEmbeddingsInput`: The dictionary [`AiMultimodalEmbeddingsInput`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiMultimodalEmbeddingsInput`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiMultimodalEmbeddingsInput {
    /// The member `image`.
    pub image: String,
    /// The member `text`.
    pub text: Vec<String>,
}

impl AiMultimodalEmbeddingsInput {
    /// With all that there is.
    #[inline]
    pub fn new(image: impl Into<String>, text: Vec<String>) -> Self {
        Self { image: image.into(), text }
    }
}
