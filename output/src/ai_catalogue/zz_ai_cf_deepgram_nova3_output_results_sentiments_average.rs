//! `AiCfDeepgramNova3OutputResultsSentimentsAverage`: The dictionary `AiCfDeepgramNova3OutputResultsSentimentsAverage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfDeepgramNova3OutputResultsSentimentsAverage`.
#[doc(alias = "AiCfDeepgramNova3OutputResultsSentimentsAverage")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfDeepgramNova3OutputResultsSentimentsAverage {
    /// The member `sentiment`.
    pub sentiment: Option<String>,
    /// The member `sentiment_score`.
    pub sentiment_score: Option<f64>,
}

impl ZzAiCfDeepgramNova3OutputResultsSentimentsAverage {
    /// A `AiCfDeepgramNova3OutputResultsSentimentsAverage` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `sentiment`.
    pub fn sentiment(mut self, sentiment: impl Into<String>) -> Self {
        self.sentiment = Some(sentiment.into());
        self
    }

    /// The member `sentiment_score`.
    pub fn sentiment_score(mut self, sentiment_score: f64) -> Self {
        self.sentiment_score = Some(sentiment_score);
        self
    }
}

impl rt::Encode for ZzAiCfDeepgramNova3OutputResultsSentimentsAverage {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.sentiment);
        pack.put(&self.sentiment_score);
    }
}

impl rt::Decode for ZzAiCfDeepgramNova3OutputResultsSentimentsAverage {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { sentiment: r.get()?, sentiment_score: r.get()? })
    }
}
