//! `Base_Ai_Cf_Deepgram_Flux`: The dictionary `Base_Ai_Cf_Deepgram_Flux`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{AiCfDeepgramFluxInput, AiCfDeepgramFluxOutput};
use crate::rt::{self, Result};

/// The dictionary `Base_Ai_Cf_Deepgram_Flux`.
#[doc(alias = "Base_Ai_Cf_Deepgram_Flux")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfDeepgramFlux {
    /// The member `inputs`.
    pub inputs: AiCfDeepgramFluxInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfDeepgramFluxOutput,
}

impl BaseAiCfDeepgramFlux {
    /// A `Base_Ai_Cf_Deepgram_Flux` with all that it has.
    pub fn new(
        inputs: AiCfDeepgramFluxInput,
        post_processed_outputs: AiCfDeepgramFluxOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfDeepgramFlux {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfDeepgramFlux {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { inputs: r.get()?, post_processed_outputs: r.get()? })
    }
}
