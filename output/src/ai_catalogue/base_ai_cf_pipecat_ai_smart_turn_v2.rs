//! `Base_Ai_Cf_Pipecat_Ai_Smart_Turn_V2`: The dictionary `Base_Ai_Cf_Pipecat_Ai_Smart_Turn_V2`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{AiCfPipecatAiSmartTurnV2Input, AiCfPipecatAiSmartTurnV2Output};
use crate::rt::{self, Result};

/// The dictionary `Base_Ai_Cf_Pipecat_Ai_Smart_Turn_V2`.
#[doc(alias = "Base_Ai_Cf_Pipecat_Ai_Smart_Turn_V2")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfPipecatAiSmartTurnV2 {
    /// The member `inputs`.
    pub inputs: AiCfPipecatAiSmartTurnV2Input,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfPipecatAiSmartTurnV2Output,
}

impl BaseAiCfPipecatAiSmartTurnV2 {
    /// A `Base_Ai_Cf_Pipecat_Ai_Smart_Turn_V2` with all that it has.
    pub fn new(
        inputs: AiCfPipecatAiSmartTurnV2Input,
        post_processed_outputs: AiCfPipecatAiSmartTurnV2Output,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfPipecatAiSmartTurnV2 {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfPipecatAiSmartTurnV2 {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
