//! `Base_Ai_Cf_Moonshotai_Kimi_K2_7_Code`: The dictionary `Base_Ai_Cf_Moonshotai_Kimi_K2_7_Code`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{BaseAiCfMoonshotaiKimiK27CodeInputs, ChatCompletionsOutput};
use crate::rt::{self, Result};

/// The dictionary `Base_Ai_Cf_Moonshotai_Kimi_K2_7_Code`.
#[doc(alias = "Base_Ai_Cf_Moonshotai_Kimi_K2_7_Code")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfMoonshotaiKimiK27Code {
    /// The member `inputs`.
    pub inputs: BaseAiCfMoonshotaiKimiK27CodeInputs,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: ChatCompletionsOutput,
}

impl BaseAiCfMoonshotaiKimiK27Code {
    /// A `Base_Ai_Cf_Moonshotai_Kimi_K2_7_Code` with all that it has.
    pub fn new(
        inputs: BaseAiCfMoonshotaiKimiK27CodeInputs,
        post_processed_outputs: ChatCompletionsOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfMoonshotaiKimiK27Code {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfMoonshotaiKimiK27Code {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
