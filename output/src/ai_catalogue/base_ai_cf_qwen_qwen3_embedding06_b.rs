//! `Base_Ai_Cf_Qwen_Qwen3_Embedding_0_6B`: The dictionary `Base_Ai_Cf_Qwen_Qwen3_Embedding_0_6B`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{AiCfQwenQwen3Embedding06BInput, AiCfQwenQwen3Embedding06BOutput};
use crate::rt::{self, Result};

/// The dictionary `Base_Ai_Cf_Qwen_Qwen3_Embedding_0_6B`.
#[doc(alias = "Base_Ai_Cf_Qwen_Qwen3_Embedding_0_6B")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfQwenQwen3Embedding06B {
    /// The member `inputs`.
    pub inputs: AiCfQwenQwen3Embedding06BInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfQwenQwen3Embedding06BOutput,
}

impl BaseAiCfQwenQwen3Embedding06B {
    /// A `Base_Ai_Cf_Qwen_Qwen3_Embedding_0_6B` with all that it has.
    pub fn new(
        inputs: AiCfQwenQwen3Embedding06BInput,
        post_processed_outputs: AiCfQwenQwen3Embedding06BOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfQwenQwen3Embedding06B {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfQwenQwen3Embedding06B {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
