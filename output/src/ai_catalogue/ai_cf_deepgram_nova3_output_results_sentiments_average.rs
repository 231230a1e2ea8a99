//! `AiCfDeepgramNova3OutputResultsSentimentsAverage`: The dictionary [`AiCfDeepgramNova3OutputResultsSentimentsAverage`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfDeepgramNova3OutputResultsSentimentsAverage`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfDeepgramNova3OutputResultsSentimentsAverage {
    /// The member `sentiment`.
    pub sentiment: Option<String>,
    /// The member `sentiment_score`.
    pub sentiment_score: Option<f64>,
}

impl AiCfDeepgramNova3OutputResultsSentimentsAverage {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `sentiment`.
    #[inline]
    pub fn sentiment(mut self, sentiment: impl Into<String>) -> Self {
        self.sentiment = Some(sentiment.into());
        self
    }

    /// The member `sentiment_score`.
    #[inline]
    pub fn sentiment_score(mut self, sentiment_score: f64) -> Self {
        self.sentiment_score = Some(sentiment_score);
        self
    }
}
