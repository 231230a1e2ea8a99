//! `Base_Ai_Cf_Moonshotai_Kimi_K2_6`: The dictionary `Base_Ai_Cf_Moonshotai_Kimi_K2_6`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{BaseAiCfMoonshotaiKimiK26Inputs, ChatCompletionsOutput};
use crate::rt::{self, Result};

/// The dictionary `Base_Ai_Cf_Moonshotai_Kimi_K2_6`.
#[doc(alias = "Base_Ai_Cf_Moonshotai_Kimi_K2_6")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfMoonshotaiKimiK26 {
    /// The member `inputs`.
    pub inputs: BaseAiCfMoonshotaiKimiK26Inputs,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: ChatCompletionsOutput,
}

impl BaseAiCfMoonshotaiKimiK26 {
    /// A `Base_Ai_Cf_Moonshotai_Kimi_K2_6` with all that it has.
    pub fn new(
        inputs: BaseAiCfMoonshotaiKimiK26Inputs,
        post_processed_outputs: ChatCompletionsOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfMoonshotaiKimiK26 {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfMoonshotaiKimiK26 {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
