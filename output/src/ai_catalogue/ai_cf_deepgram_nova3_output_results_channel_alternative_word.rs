//! `AiCfDeepgramNova3OutputResultsChannelAlternativeWord`: The dictionary [`AiCfDeepgramNova3OutputResultsChannelAlternativeWord`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfDeepgramNova3OutputResultsChannelAlternativeWord`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfDeepgramNova3OutputResultsChannelAlternativeWord {
    /// The member `confidence`.
    pub confidence: Option<f64>,
    /// The member `end`.
    pub end: Option<f64>,
    /// The member `start`.
    pub start: Option<f64>,
    /// The member `word`.
    pub word: Option<String>,
}

impl AiCfDeepgramNova3OutputResultsChannelAlternativeWord {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `confidence`.
    #[inline]
    pub fn confidence(mut self, confidence: f64) -> Self {
        self.confidence = Some(confidence);
        self
    }

    /// The member `end`.
    #[inline]
    pub fn end(mut self, end: f64) -> Self {
        self.end = Some(end);
        self
    }

    /// The member `start`.
    #[inline]
    pub fn start(mut self, start: f64) -> Self {
        self.start = Some(start);
        self
    }

    /// The member `word`.
    #[inline]
    pub fn word(mut self, word: impl Into<String>) -> Self {
        self.word = Some(word.into());
        self
    }
}
