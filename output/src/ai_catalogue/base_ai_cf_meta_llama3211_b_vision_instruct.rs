//! `Base_Ai_Cf_Meta_Llama_3_2_11B_Vision_Instruct`: The dictionary `Base_Ai_Cf_Meta_Llama_3_2_11B_Vision_Instruct`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::AiCfMetaLlama3211BVisionInstructOutput;
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `Base_Ai_Cf_Meta_Llama_3_2_11B_Vision_Instruct`.
#[doc(alias = "Base_Ai_Cf_Meta_Llama_3_2_11B_Vision_Instruct")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfMetaLlama3211BVisionInstruct {
    /// The member `inputs`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`Ai_Cf_Meta_Llama_3_2_11B_Vision_Instruct_Prompt | Ai_Cf_Meta_Llama_...`).
    pub inputs: Js,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfMetaLlama3211BVisionInstructOutput,
}

impl BaseAiCfMetaLlama3211BVisionInstruct {
    /// A `Base_Ai_Cf_Meta_Llama_3_2_11B_Vision_Instruct` with all that it has.
    pub fn new(
        inputs: impl IntoJs,
        post_processed_outputs: AiCfMetaLlama3211BVisionInstructOutput,
    ) -> Self {
        Self { inputs: inputs.into_js(), post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfMetaLlama3211BVisionInstruct {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfMetaLlama3211BVisionInstruct {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
