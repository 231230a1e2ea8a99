//! `Ai_Cf_Deepgram_Nova_3_Output`: The dictionary [`Ai_Cf_Deepgram_Nova_3_Output`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfDeepgramNova3OutputResults;
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Deepgram_Nova_3_Output`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Deepgram_Nova_3_Output")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfDeepgramNova3Output {
    /// The member `results`.
    pub results: Option<AiCfDeepgramNova3OutputResults>,
}

impl AiCfDeepgramNova3Output {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `results`.
    #[inline]
    pub fn results(mut self, results: AiCfDeepgramNova3OutputResults) -> Self {
        self.results = Some(results);
        self
    }
}
