//! `Base_Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8`: The dictionary `Base_Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `Base_Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8`.
#[doc(alias = "Base_Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfQwenQwen330BA3BFp8 {
    /// The member `inputs`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_Prompt | Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_...`).
    pub inputs: Js,
    /// The member `postProcessedOutputs`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_Chat_Completion_Response | Ai_Cf_Qwen_...`).
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: Js,
}

impl BaseAiCfQwenQwen330BA3BFp8 {
    /// A `Base_Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8` with all that it has.
    pub fn new(inputs: impl IntoJs, post_processed_outputs: impl IntoJs) -> Self {
        Self { inputs: inputs.into_js(), post_processed_outputs: post_processed_outputs.into_js() }
    }
}

impl rt::Encode for BaseAiCfQwenQwen330BA3BFp8 {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfQwenQwen330BA3BFp8 {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
