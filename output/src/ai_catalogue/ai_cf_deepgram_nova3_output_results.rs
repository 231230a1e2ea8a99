//! `AiCfDeepgramNova3OutputResults`: The dictionary [`AiCfDeepgramNova3OutputResults`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfDeepgramNova3OutputResultsChannel, AiCfDeepgramNova3OutputResultsSentiments,
    AiCfDeepgramNova3OutputResultsSummary,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfDeepgramNova3OutputResults`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfDeepgramNova3OutputResults {
    /// The member `channels`.
    pub channels: Option<Vec<AiCfDeepgramNova3OutputResultsChannel>>,
    /// The member `summary`.
    pub summary: Option<AiCfDeepgramNova3OutputResultsSummary>,
    /// The member `sentiments`.
    pub sentiments: Option<AiCfDeepgramNova3OutputResultsSentiments>,
}

impl AiCfDeepgramNova3OutputResults {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `channels`.
    #[inline]
    pub fn channels(mut self, channels: Vec<AiCfDeepgramNova3OutputResultsChannel>) -> Self {
        self.channels = Some(channels);
        self
    }

    /// The member `summary`.
    #[inline]
    pub fn summary(mut self, summary: AiCfDeepgramNova3OutputResultsSummary) -> Self {
        self.summary = Some(summary);
        self
    }

    /// The member `sentiments`.
    #[inline]
    pub fn sentiments(mut self, sentiments: AiCfDeepgramNova3OutputResultsSentiments) -> Self {
        self.sentiments = Some(sentiments);
        self
    }
}
