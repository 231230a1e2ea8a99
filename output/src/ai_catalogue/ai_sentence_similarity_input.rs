//! `AiSentenceSimilarityInput`: The dictionary [`AiSentenceSimilarityInput`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiSentenceSimilarityInput`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiSentenceSimilarityInput {
    /// The member `source`.
    pub source: String,
    /// The member `sentences`.
    pub sentences: Vec<String>,
}

impl AiSentenceSimilarityInput {
    /// With all that there is.
    #[inline]
    pub fn new(source: impl Into<String>, sentences: Vec<String>) -> Self {
        Self { source: source.into(), sentences }
    }
}
