//! `Base_Ai_Cf_Black_Forest_Labs_Flux_2_Dev`: The dictionary `Base_Ai_Cf_Black_Forest_Labs_Flux_2_Dev`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{AiCfBlackForestLabsFlux2DevInput, AiCfBlackForestLabsFlux2DevOutput};
use crate::rt::{self, Result};

/// The dictionary `Base_Ai_Cf_Black_Forest_Labs_Flux_2_Dev`.
#[doc(alias = "Base_Ai_Cf_Black_Forest_Labs_Flux_2_Dev")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfBlackForestLabsFlux2Dev {
    /// The member `inputs`.
    pub inputs: AiCfBlackForestLabsFlux2DevInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfBlackForestLabsFlux2DevOutput,
}

impl BaseAiCfBlackForestLabsFlux2Dev {
    /// A `Base_Ai_Cf_Black_Forest_Labs_Flux_2_Dev` with all that it has.
    pub fn new(
        inputs: AiCfBlackForestLabsFlux2DevInput,
        post_processed_outputs: AiCfBlackForestLabsFlux2DevOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfBlackForestLabsFlux2Dev {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfBlackForestLabsFlux2Dev {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
