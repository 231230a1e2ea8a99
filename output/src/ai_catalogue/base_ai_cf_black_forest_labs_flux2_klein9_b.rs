//! `Base_Ai_Cf_Black_Forest_Labs_Flux_2_Klein_9B`: The dictionary [`Base_Ai_Cf_Black_Forest_Labs_Flux_2_Klein_9B`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfBlackForestLabsFlux2Klein9BInput, AiCfBlackForestLabsFlux2Klein9BOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Black_Forest_Labs_Flux_2_Klein_9B`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Black_Forest_Labs_Flux_2_Klein_9B")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfBlackForestLabsFlux2Klein9B {
    /// The member `inputs`.
    pub inputs: AiCfBlackForestLabsFlux2Klein9BInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfBlackForestLabsFlux2Klein9BOutput,
}

impl BaseAiCfBlackForestLabsFlux2Klein9B {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: AiCfBlackForestLabsFlux2Klein9BInput,
        post_processed_outputs: AiCfBlackForestLabsFlux2Klein9BOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
