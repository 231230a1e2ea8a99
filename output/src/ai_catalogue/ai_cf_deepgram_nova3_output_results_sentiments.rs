//! `AiCfDeepgramNova3OutputResultsSentiments`: The dictionary [`AiCfDeepgramNova3OutputResultsSentiments`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfDeepgramNova3OutputResultsSentimentsAverage,
    AiCfDeepgramNova3OutputResultsSentimentsSegment,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfDeepgramNova3OutputResultsSentiments`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfDeepgramNova3OutputResultsSentiments {
    /// The member `segments`.
    pub segments: Option<Vec<AiCfDeepgramNova3OutputResultsSentimentsSegment>>,
    /// The member `average`.
    pub average: Option<AiCfDeepgramNova3OutputResultsSentimentsAverage>,
}

impl AiCfDeepgramNova3OutputResultsSentiments {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `segments`.
    #[inline]
    pub fn segments(
        mut self,
        segments: Vec<AiCfDeepgramNova3OutputResultsSentimentsSegment>,
    ) -> Self {
        self.segments = Some(segments);
        self
    }

    /// The member `average`.
    #[inline]
    pub fn average(mut self, average: AiCfDeepgramNova3OutputResultsSentimentsAverage) -> Self {
        self.average = Some(average);
        self
    }
}
