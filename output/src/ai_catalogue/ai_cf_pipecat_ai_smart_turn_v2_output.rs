//! `Ai_Cf_Pipecat_Ai_Smart_Turn_V2_Output`: The dictionary [`Ai_Cf_Pipecat_Ai_Smart_Turn_V2_Output`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Pipecat_Ai_Smart_Turn_V2_Output`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Pipecat_Ai_Smart_Turn_V2_Output")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfPipecatAiSmartTurnV2Output {
    /// if true, end-of-turn was detected
    pub is_complete: Option<bool>,
    /// probability of the end-of-turn detection
    pub probability: Option<f64>,
}

impl AiCfPipecatAiSmartTurnV2Output {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// if true, end-of-turn was detected
    #[inline]
    pub fn is_complete(mut self, is_complete: bool) -> Self {
        self.is_complete = Some(is_complete);
        self
    }

    /// probability of the end-of-turn detection
    #[inline]
    pub fn probability(mut self, probability: f64) -> Self {
        self.probability = Some(probability);
        self
    }
}
