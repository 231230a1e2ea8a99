//! `Base_Ai_Cf_Deepseek_Ai_Deepseek_V4_Pro_0813`: The dictionary `Base_Ai_Cf_Deepseek_Ai_Deepseek_V4_Pro_0813`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{BaseAiCfDeepseekAiDeepseekV4Pro0813Inputs, ChatCompletionsOutput};
use crate::rt::{self, Result};

/// The dictionary `Base_Ai_Cf_Deepseek_Ai_Deepseek_V4_Pro_0813`.
#[doc(alias = "Base_Ai_Cf_Deepseek_Ai_Deepseek_V4_Pro_0813")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfDeepseekAiDeepseekV4Pro0813 {
    /// The member `inputs`.
    pub inputs: BaseAiCfDeepseekAiDeepseekV4Pro0813Inputs,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: ChatCompletionsOutput,
}

impl BaseAiCfDeepseekAiDeepseekV4Pro0813 {
    /// A `Base_Ai_Cf_Deepseek_Ai_Deepseek_V4_Pro_0813` with all that it has.
    pub fn new(
        inputs: BaseAiCfDeepseekAiDeepseekV4Pro0813Inputs,
        post_processed_outputs: ChatCompletionsOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfDeepseekAiDeepseekV4Pro0813 {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfDeepseekAiDeepseekV4Pro0813 {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
