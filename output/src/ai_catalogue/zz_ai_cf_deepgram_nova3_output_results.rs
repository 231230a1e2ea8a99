//! `AiCfDeepgramNova3OutputResults`: The dictionary `AiCfDeepgramNova3OutputResults`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{
    ZzAiCfDeepgramNova3OutputResultsChannel, ZzAiCfDeepgramNova3OutputResultsSentiments,
    ZzAiCfDeepgramNova3OutputResultsSummary,
};
use crate::rt::{self, Result};

/// The dictionary `AiCfDeepgramNova3OutputResults`.
#[doc(alias = "AiCfDeepgramNova3OutputResults")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfDeepgramNova3OutputResults {
    /// The member `channels`.
    pub channels: Option<Vec<ZzAiCfDeepgramNova3OutputResultsChannel>>,
    /// The member `summary`.
    pub summary: Option<ZzAiCfDeepgramNova3OutputResultsSummary>,
    /// The member `sentiments`.
    pub sentiments: Option<ZzAiCfDeepgramNova3OutputResultsSentiments>,
}

impl ZzAiCfDeepgramNova3OutputResults {
    /// A `AiCfDeepgramNova3OutputResults` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `channels`.
    pub fn channels(mut self, channels: Vec<ZzAiCfDeepgramNova3OutputResultsChannel>) -> Self {
        self.channels = Some(channels);
        self
    }

    /// The member `summary`.
    pub fn summary(mut self, summary: ZzAiCfDeepgramNova3OutputResultsSummary) -> Self {
        self.summary = Some(summary);
        self
    }

    /// The member `sentiments`.
    pub fn sentiments(mut self, sentiments: ZzAiCfDeepgramNova3OutputResultsSentiments) -> Self {
        self.sentiments = Some(sentiments);
        self
    }
}

impl rt::Encode for ZzAiCfDeepgramNova3OutputResults {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.channels);
        pack.put(&self.summary);
        pack.put(&self.sentiments);
    }
}

impl rt::Decode for ZzAiCfDeepgramNova3OutputResults {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { channels: r.get()?, summary: r.get()?, sentiments: r.get()? })
    }
}
