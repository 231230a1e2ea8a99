//! `Base_Ai_Cf_Qwen_Qwen2_5_Coder_32B_Instruct`: The dictionary `Base_Ai_Cf_Qwen_Qwen2_5_Coder_32B_Instruct`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::AiCfQwenQwen25Coder32BInstructOutput;
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `Base_Ai_Cf_Qwen_Qwen2_5_Coder_32B_Instruct`.
#[doc(alias = "Base_Ai_Cf_Qwen_Qwen2_5_Coder_32B_Instruct")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfQwenQwen25Coder32BInstruct {
    /// The member `inputs`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`Ai_Cf_Qwen_Qwen2_5_Coder_32B_Instruct_Prompt | Ai_Cf_Qwen_Qwen2_5_C...`).
    pub inputs: Js,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfQwenQwen25Coder32BInstructOutput,
}

impl BaseAiCfQwenQwen25Coder32BInstruct {
    /// A `Base_Ai_Cf_Qwen_Qwen2_5_Coder_32B_Instruct` with all that it has.
    pub fn new(
        inputs: impl IntoJs,
        post_processed_outputs: AiCfQwenQwen25Coder32BInstructOutput,
    ) -> Self {
        Self { inputs: inputs.into_js(), post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfQwenQwen25Coder32BInstruct {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfQwenQwen25Coder32BInstruct {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
