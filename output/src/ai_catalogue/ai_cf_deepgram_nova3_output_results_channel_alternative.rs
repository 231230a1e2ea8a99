//! `AiCfDeepgramNova3OutputResultsChannelAlternative`: The dictionary [`AiCfDeepgramNova3OutputResultsChannelAlternative`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfDeepgramNova3OutputResultsChannelAlternativeWord;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfDeepgramNova3OutputResultsChannelAlternative`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfDeepgramNova3OutputResultsChannelAlternative {
    /// The member `confidence`.
    pub confidence: Option<f64>,
    /// The member `transcript`.
    pub transcript: Option<String>,
    /// The member `words`.
    pub words: Option<Vec<AiCfDeepgramNova3OutputResultsChannelAlternativeWord>>,
}

impl AiCfDeepgramNova3OutputResultsChannelAlternative {
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

    /// The member `transcript`.
    #[inline]
    pub fn transcript(mut self, transcript: impl Into<String>) -> Self {
        self.transcript = Some(transcript.into());
        self
    }

    /// The member `words`.
    #[inline]
    pub fn words(
        mut self,
        words: Vec<AiCfDeepgramNova3OutputResultsChannelAlternativeWord>,
    ) -> Self {
        self.words = Some(words);
        self
    }
}
