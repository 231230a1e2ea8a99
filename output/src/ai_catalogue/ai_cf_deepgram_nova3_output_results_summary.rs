//! `AiCfDeepgramNova3OutputResultsSummary`: The dictionary [`AiCfDeepgramNova3OutputResultsSummary`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfDeepgramNova3OutputResultsSummary`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfDeepgramNova3OutputResultsSummary {
    /// The member `result`.
    pub result: Option<String>,
    /// The member `short`.
    pub short: Option<String>,
}

impl AiCfDeepgramNova3OutputResultsSummary {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `result`.
    #[inline]
    pub fn result(mut self, result: impl Into<String>) -> Self {
        self.result = Some(result.into());
        self
    }

    /// The member `short`.
    #[inline]
    pub fn short(mut self, short: impl Into<String>) -> Self {
        self.short = Some(short.into());
        self
    }
}
