//! `Base_Ai_Cf_Black_Forest_Labs_Flux_2_Klein_4B`: The dictionary `Base_Ai_Cf_Black_Forest_Labs_Flux_2_Klein_4B`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{AiCfBlackForestLabsFlux2Klein4BInput, AiCfBlackForestLabsFlux2Klein4BOutput};
use crate::rt::{self, Result};

/// The dictionary `Base_Ai_Cf_Black_Forest_Labs_Flux_2_Klein_4B`.
#[doc(alias = "Base_Ai_Cf_Black_Forest_Labs_Flux_2_Klein_4B")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfBlackForestLabsFlux2Klein4B {
    /// The member `inputs`.
    pub inputs: AiCfBlackForestLabsFlux2Klein4BInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfBlackForestLabsFlux2Klein4BOutput,
}

impl BaseAiCfBlackForestLabsFlux2Klein4B {
    /// A `Base_Ai_Cf_Black_Forest_Labs_Flux_2_Klein_4B` with all that it has.
    pub fn new(
        inputs: AiCfBlackForestLabsFlux2Klein4BInput,
        post_processed_outputs: AiCfBlackForestLabsFlux2Klein4BOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfBlackForestLabsFlux2Klein4B {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfBlackForestLabsFlux2Klein4B {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
