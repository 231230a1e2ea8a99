//! `AiCfDeepgramNova3OutputResultsSentimentsSegment`: The dictionary `AiCfDeepgramNova3OutputResultsSentimentsSegment`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfDeepgramNova3OutputResultsSentimentsSegment`.
#[doc(alias = "AiCfDeepgramNova3OutputResultsSentimentsSegment")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfDeepgramNova3OutputResultsSentimentsSegment {
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

impl ZzAiCfDeepgramNova3OutputResultsSentimentsSegment {
    /// A `AiCfDeepgramNova3OutputResultsSentimentsSegment` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `text`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The member `start_word`.
    pub fn start_word(mut self, start_word: f64) -> Self {
        self.start_word = Some(start_word);
        self
    }

    /// The member `end_word`.
    pub fn end_word(mut self, end_word: f64) -> Self {
        self.end_word = Some(end_word);
        self
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

impl rt::Encode for ZzAiCfDeepgramNova3OutputResultsSentimentsSegment {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.text);
        pack.put(&self.start_word);
        pack.put(&self.end_word);
        pack.put(&self.sentiment);
        pack.put(&self.sentiment_score);
    }
}

impl rt::Decode for ZzAiCfDeepgramNova3OutputResultsSentimentsSegment {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            text: r.get()?,
            start_word: r.get()?,
            end_word: r.get()?,
            sentiment: r.get()?,
            sentiment_score: r.get()?,
        })
    }
}
