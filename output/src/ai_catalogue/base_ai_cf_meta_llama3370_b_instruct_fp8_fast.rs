//! `Base_Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast`: The dictionary `Base_Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `Base_Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast`.
#[doc(alias = "Base_Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfMetaLlama3370BInstructFp8Fast {
    /// The member `inputs`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast_Prompt | Ai_Cf_Meta_Llam...`).
    pub inputs: Js,
    /// The member `postProcessedOutputs`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`AiCfMetaLlama3370BInstructFp8FastOutputWithResponse | string | Ai_C...`).
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: Js,
}

impl BaseAiCfMetaLlama3370BInstructFp8Fast {
    /// A `Base_Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast` with all that it has.
    pub fn new(inputs: impl IntoJs, post_processed_outputs: impl IntoJs) -> Self {
        Self { inputs: inputs.into_js(), post_processed_outputs: post_processed_outputs.into_js() }
    }
}

impl rt::Encode for BaseAiCfMetaLlama3370BInstructFp8Fast {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfMetaLlama3370BInstructFp8Fast {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
