//! `Base_Ai_Cf_Black_Forest_Labs_Flux_1_Schnell`: The dictionary `Base_Ai_Cf_Black_Forest_Labs_Flux_1_Schnell`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{AiCfBlackForestLabsFlux1SchnellInput, AiCfBlackForestLabsFlux1SchnellOutput};
use crate::rt::{self, Result};

/// The dictionary `Base_Ai_Cf_Black_Forest_Labs_Flux_1_Schnell`.
#[doc(alias = "Base_Ai_Cf_Black_Forest_Labs_Flux_1_Schnell")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfBlackForestLabsFlux1Schnell {
    /// The member `inputs`.
    pub inputs: AiCfBlackForestLabsFlux1SchnellInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfBlackForestLabsFlux1SchnellOutput,
}

impl BaseAiCfBlackForestLabsFlux1Schnell {
    /// A `Base_Ai_Cf_Black_Forest_Labs_Flux_1_Schnell` with all that it has.
    pub fn new(
        inputs: AiCfBlackForestLabsFlux1SchnellInput,
        post_processed_outputs: AiCfBlackForestLabsFlux1SchnellOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfBlackForestLabsFlux1Schnell {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfBlackForestLabsFlux1Schnell {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { inputs: r.get()?, post_processed_outputs: r.get()? })
    }
}
