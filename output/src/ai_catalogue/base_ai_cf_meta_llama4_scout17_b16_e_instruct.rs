//! `Base_Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct`: The dictionary `Base_Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::AiCfMetaLlama4Scout17B16EInstructOutput;
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `Base_Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct`.
#[doc(alias = "Base_Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfMetaLlama4Scout17B16EInstruct {
    /// The member `inputs`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct_Prompt | Ai_Cf_Meta_Llama...`).
    pub inputs: Js,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfMetaLlama4Scout17B16EInstructOutput,
}

impl BaseAiCfMetaLlama4Scout17B16EInstruct {
    /// A `Base_Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct` with all that it has.
    pub fn new(
        inputs: impl IntoJs,
        post_processed_outputs: AiCfMetaLlama4Scout17B16EInstructOutput,
    ) -> Self {
        Self { inputs: inputs.into_js(), post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfMetaLlama4Scout17B16EInstruct {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfMetaLlama4Scout17B16EInstruct {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
