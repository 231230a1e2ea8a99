//! `Base_Ai_Cf_Pfnet_Plamo_Embedding_1B`: The dictionary `Base_Ai_Cf_Pfnet_Plamo_Embedding_1B`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{AiCfPfnetPlamoEmbedding1BInput, AiCfPfnetPlamoEmbedding1BOutput};
use crate::rt::{self, Result};

/// The dictionary `Base_Ai_Cf_Pfnet_Plamo_Embedding_1B`.
#[doc(alias = "Base_Ai_Cf_Pfnet_Plamo_Embedding_1B")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfPfnetPlamoEmbedding1B {
    /// The member `inputs`.
    pub inputs: AiCfPfnetPlamoEmbedding1BInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfPfnetPlamoEmbedding1BOutput,
}

impl BaseAiCfPfnetPlamoEmbedding1B {
    /// A `Base_Ai_Cf_Pfnet_Plamo_Embedding_1B` with all that it has.
    pub fn new(
        inputs: AiCfPfnetPlamoEmbedding1BInput,
        post_processed_outputs: AiCfPfnetPlamoEmbedding1BOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfPfnetPlamoEmbedding1B {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfPfnetPlamoEmbedding1B {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
