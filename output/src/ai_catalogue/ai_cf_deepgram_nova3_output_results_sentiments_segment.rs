//! `AiCfDeepgramNova3OutputResultsSentimentsSegment`: The dictionary [`AiCfDeepgramNova3OutputResultsSentimentsSegment`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfDeepgramNova3OutputResultsSentimentsSegment`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfDeepgramNova3OutputResultsSentimentsSegment {
    /// The member `text`.
    pub text: Option<String>,
    /// The member `start_word`.
    pub start_word: Option<f64>,
    /// The member `end_word`.
    pub end_word: Option<f64>,
    /// The member `sentiment`.
    pub sentiment: Option<String>,
    /// The member `sentiment_score`.
    pub sentiment_score: Option<f64>,
}

impl AiCfDeepgramNova3OutputResultsSentimentsSegment {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `text`.
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The member `start_word`.
    #[inline]
    pub fn start_word(mut self, start_word: f64) -> Self {
        self.start_word = Some(start_word);
        self
    }

    /// The member `end_word`.
    #[inline]
    pub fn end_word(mut self, end_word: f64) -> Self {
        self.end_word = Some(end_word);
        self
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
