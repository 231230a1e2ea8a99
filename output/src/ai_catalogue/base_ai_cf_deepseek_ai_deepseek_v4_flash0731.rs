//! `Base_Ai_Cf_Deepseek_Ai_Deepseek_V4_Flash_0731`: The dictionary `Base_Ai_Cf_Deepseek_Ai_Deepseek_V4_Flash_0731`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{BaseAiCfDeepseekAiDeepseekV4Flash0731Inputs, ChatCompletionsOutput};
use crate::rt::{self, Result};

/// The dictionary `Base_Ai_Cf_Deepseek_Ai_Deepseek_V4_Flash_0731`.
#[doc(alias = "Base_Ai_Cf_Deepseek_Ai_Deepseek_V4_Flash_0731")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfDeepseekAiDeepseekV4Flash0731 {
    /// The member `inputs`.
    pub inputs: BaseAiCfDeepseekAiDeepseekV4Flash0731Inputs,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: ChatCompletionsOutput,
}

impl BaseAiCfDeepseekAiDeepseekV4Flash0731 {
    /// A `Base_Ai_Cf_Deepseek_Ai_Deepseek_V4_Flash_0731` with all that it has.
    pub fn new(
        inputs: BaseAiCfDeepseekAiDeepseekV4Flash0731Inputs,
        post_processed_outputs: ChatCompletionsOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfDeepseekAiDeepseekV4Flash0731 {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfDeepseekAiDeepseekV4Flash0731 {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
