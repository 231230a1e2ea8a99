//! `AiCfDeepgramNova3OutputResultsChannel`: The dictionary [`AiCfDeepgramNova3OutputResultsChannel`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfDeepgramNova3OutputResultsChannelAlternative;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfDeepgramNova3OutputResultsChannel`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfDeepgramNova3OutputResultsChannel {
    /// The member `alternatives`.
    pub alternatives: Option<Vec<AiCfDeepgramNova3OutputResultsChannelAlternative>>,
}

impl AiCfDeepgramNova3OutputResultsChannel {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `alternatives`.
    #[inline]
    pub fn alternatives(
        mut self,
        alternatives: Vec<AiCfDeepgramNova3OutputResultsChannelAlternative>,
    ) -> Self {
        self.alternatives = Some(alternatives);
        self
    }
}
