//! `Base_Ai_Cf_Ai4Bharat_Indictrans2_En_Indic_1B`: The dictionary `Base_Ai_Cf_Ai4Bharat_Indictrans2_En_Indic_1B`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{AiCfAi4BharatIndictrans2EnIndic1BInput, AiCfAi4BharatIndictrans2EnIndic1BOutput};
use crate::rt::{self, Result};

/// The dictionary `Base_Ai_Cf_Ai4Bharat_Indictrans2_En_Indic_1B`.
#[doc(alias = "Base_Ai_Cf_Ai4Bharat_Indictrans2_En_Indic_1B")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfAi4BharatIndictrans2EnIndic1B {
    /// The member `inputs`.
    pub inputs: AiCfAi4BharatIndictrans2EnIndic1BInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfAi4BharatIndictrans2EnIndic1BOutput,
}

impl BaseAiCfAi4BharatIndictrans2EnIndic1B {
    /// A `Base_Ai_Cf_Ai4Bharat_Indictrans2_En_Indic_1B` with all that it has.
    pub fn new(
        inputs: AiCfAi4BharatIndictrans2EnIndic1BInput,
        post_processed_outputs: AiCfAi4BharatIndictrans2EnIndic1BOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfAi4BharatIndictrans2EnIndic1B {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfAi4BharatIndictrans2EnIndic1B {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
