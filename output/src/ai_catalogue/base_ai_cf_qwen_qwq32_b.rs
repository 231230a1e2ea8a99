//! `Base_Ai_Cf_Qwen_Qwq_32B`: The dictionary `Base_Ai_Cf_Qwen_Qwq_32B`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::AiCfQwenQwq32BOutput;
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `Base_Ai_Cf_Qwen_Qwq_32B`.
#[doc(alias = "Base_Ai_Cf_Qwen_Qwq_32B")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfQwenQwq32B {
    /// The member `inputs`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`Ai_Cf_Qwen_Qwq_32B_Prompt | Ai_Cf_Qwen_Qwq_32B_Messages`).
    pub inputs: Js,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfQwenQwq32BOutput,
}

impl BaseAiCfQwenQwq32B {
    /// A `Base_Ai_Cf_Qwen_Qwq_32B` with all that it has.
    pub fn new(inputs: impl IntoJs, post_processed_outputs: AiCfQwenQwq32BOutput) -> Self {
        Self { inputs: inputs.into_js(), post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfQwenQwq32B {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfQwenQwq32B {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
