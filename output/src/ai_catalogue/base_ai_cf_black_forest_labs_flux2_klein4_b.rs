//! `Base_Ai_Cf_Black_Forest_Labs_Flux_2_Klein_4B`: The dictionary [`Base_Ai_Cf_Black_Forest_Labs_Flux_2_Klein_4B`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfBlackForestLabsFlux2Klein4BInput, AiCfBlackForestLabsFlux2Klein4BOutput};
use crate::{FromJs, IntoJs};

/// The dictionary [`Base_Ai_Cf_Black_Forest_Labs_Flux_2_Klein_4B`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Base_Ai_Cf_Black_Forest_Labs_Flux_2_Klein_4B")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BaseAiCfBlackForestLabsFlux2Klein4B {
    /// The member `inputs`.
    pub inputs: AiCfBlackForestLabsFlux2Klein4BInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfBlackForestLabsFlux2Klein4BOutput,
}

impl BaseAiCfBlackForestLabsFlux2Klein4B {
    /// With all that there is.
    #[inline]
    pub fn new(
        inputs: AiCfBlackForestLabsFlux2Klein4BInput,
        post_processed_outputs: AiCfBlackForestLabsFlux2Klein4BOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}
