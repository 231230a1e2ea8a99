//! `Base_Ai_Cf_Deepgram_Nova_3`: The dictionary `Base_Ai_Cf_Deepgram_Nova_3`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{AiCfDeepgramNova3Input, AiCfDeepgramNova3Output};
use crate::rt::{self, Result};

/// The dictionary `Base_Ai_Cf_Deepgram_Nova_3`.
#[doc(alias = "Base_Ai_Cf_Deepgram_Nova_3")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfDeepgramNova3 {
    /// The member `inputs`.
    pub inputs: AiCfDeepgramNova3Input,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfDeepgramNova3Output,
}

impl BaseAiCfDeepgramNova3 {
    /// A `Base_Ai_Cf_Deepgram_Nova_3` with all that it has.
    pub fn new(
        inputs: AiCfDeepgramNova3Input,
        post_processed_outputs: AiCfDeepgramNova3Output,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfDeepgramNova3 {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfDeepgramNova3 {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
