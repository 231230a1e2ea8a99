//! `Base_Ai_Cf_Qwen_Qwen3_8_27B`: The dictionary `Base_Ai_Cf_Qwen_Qwen3_8_27B`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{BaseAiCfQwenQwen3827BInputs, ChatCompletionsOutput};
use crate::rt::{self, Result};

/// The dictionary `Base_Ai_Cf_Qwen_Qwen3_8_27B`.
#[doc(alias = "Base_Ai_Cf_Qwen_Qwen3_8_27B")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfQwenQwen3827B {
    /// The member `inputs`.
    pub inputs: BaseAiCfQwenQwen3827BInputs,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: ChatCompletionsOutput,
}

impl BaseAiCfQwenQwen3827B {
    /// A `Base_Ai_Cf_Qwen_Qwen3_8_27B` with all that it has.
    pub fn new(
        inputs: BaseAiCfQwenQwen3827BInputs,
        post_processed_outputs: ChatCompletionsOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfQwenQwen3827B {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfQwenQwen3827B {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
