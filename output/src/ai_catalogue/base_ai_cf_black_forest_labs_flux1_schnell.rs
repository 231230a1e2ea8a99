//! `Base_Ai_Cf_Black_Forest_Labs_Flux_1_Schnell`: The dictionary [`Base_Ai_Cf_Black_Forest_Labs_Flux_1_Schnell`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfBlackForestLabsFlux1SchnellInput, AiCfBlackForestLabsFlux1SchnellOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Black_Forest_Labs_Flux_1_Schnell`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Black_Forest_Labs_Flux_1_Schnell")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfBlackForestLabsFlux1Schnell {
    /// The member `inputs`.
    pub inputs: AiCfBlackForestLabsFlux1SchnellInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfBlackForestLabsFlux1SchnellOutput,
}

impl BaseAiCfBlackForestLabsFlux1Schnell {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: AiCfBlackForestLabsFlux1SchnellInput,
        post_processed_outputs: AiCfBlackForestLabsFlux1SchnellOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
