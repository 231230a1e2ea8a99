//! `AiCfBaaiBgeRerankerBaseOutputResponseItem`: The dictionary [`AiCfBaaiBgeRerankerBaseOutputResponseItem`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfBaaiBgeRerankerBaseOutputResponseItem`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfBaaiBgeRerankerBaseOutputResponseItem {
    /// Index of the context in the request
    pub id: Option<f64>,
    /// Score of the context under the index.
    pub score: Option<f64>,
}

impl AiCfBaaiBgeRerankerBaseOutputResponseItem {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Index of the context in the request
    #[inline]
    pub fn id(mut self, id: f64) -> Self {
        self.id = Some(id);
        self
    }

    /// Score of the context under the index.
    #[inline]
    pub fn score(mut self, score: f64) -> Self {
        self.score = Some(score);
        self
    }
}
