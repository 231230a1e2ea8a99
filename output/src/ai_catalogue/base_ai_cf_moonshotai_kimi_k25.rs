//! `Base_Ai_Cf_Moonshotai_Kimi_K2_5`: The dictionary `Base_Ai_Cf_Moonshotai_Kimi_K2_5`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{ChatCompletionsMessagesInput, ChatCompletionsOutput};
use crate::rt::{self, Result};

/// The dictionary `Base_Ai_Cf_Moonshotai_Kimi_K2_5`.
#[doc(alias = "Base_Ai_Cf_Moonshotai_Kimi_K2_5")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfMoonshotaiKimiK25 {
    /// The member `inputs`.
    pub inputs: ChatCompletionsMessagesInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: ChatCompletionsOutput,
}

impl BaseAiCfMoonshotaiKimiK25 {
    /// A `Base_Ai_Cf_Moonshotai_Kimi_K2_5` with all that it has.
    pub fn new(
        inputs: ChatCompletionsMessagesInput,
        post_processed_outputs: ChatCompletionsOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfMoonshotaiKimiK25 {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfMoonshotaiKimiK25 {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
