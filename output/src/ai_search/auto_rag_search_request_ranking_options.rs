//! `AutoRagSearchRequestRankingOptions`: The dictionary [`AutoRagSearchRequestRankingOptions`](https://developers.cloudflare.com/ai-search/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Result};
use crate::{FromJs, IntoJs};

/// The dictionary [`AutoRagSearchRequestRankingOptions`](https://developers.cloudflare.com/ai-search/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AutoRagSearchRequestRankingOptions {
    /// The member `ranker`.
    pub ranker: Option<String>,
    /// The member `score_threshold`.
    pub score_threshold: Option<f64>,
}

impl AutoRagSearchRequestRankingOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `ranker`.
    #[inline]
    pub fn ranker(mut self, ranker: impl Into<String>) -> Self {
        self.ranker = Some(ranker.into());
        self
    }

    /// The member `score_threshold`.
    #[inline]
    pub fn score_threshold(mut self, score_threshold: f64) -> Self {
        self.score_threshold = Some(score_threshold);
        self
    }
}

impl rt::Encode for AutoRagSearchRequestRankingOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.ranker);
        pack.put(&self.score_threshold);
    }
}

impl rt::Decode for AutoRagSearchRequestRankingOptions {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { ranker: r.get()?, score_threshold: r.get()? })
    }
}
