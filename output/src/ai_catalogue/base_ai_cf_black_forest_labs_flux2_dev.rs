//! `Base_Ai_Cf_Black_Forest_Labs_Flux_2_Dev`: The dictionary [`Base_Ai_Cf_Black_Forest_Labs_Flux_2_Dev`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfBlackForestLabsFlux2DevInput, AiCfBlackForestLabsFlux2DevOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Black_Forest_Labs_Flux_2_Dev`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Black_Forest_Labs_Flux_2_Dev")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfBlackForestLabsFlux2Dev {
    /// The member `inputs`.
    pub inputs: AiCfBlackForestLabsFlux2DevInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfBlackForestLabsFlux2DevOutput,
}

impl BaseAiCfBlackForestLabsFlux2Dev {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: AiCfBlackForestLabsFlux2DevInput,
        post_processed_outputs: AiCfBlackForestLabsFlux2DevOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
