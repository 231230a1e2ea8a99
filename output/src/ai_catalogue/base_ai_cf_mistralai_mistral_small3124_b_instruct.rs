//! `Base_Ai_Cf_Mistralai_Mistral_Small_3_1_24B_Instruct`: The dictionary `Base_Ai_Cf_Mistralai_Mistral_Small_3_1_24B_Instruct`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::AiCfMistralaiMistralSmall3124BInstructOutput;
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `Base_Ai_Cf_Mistralai_Mistral_Small_3_1_24B_Instruct`.
#[doc(alias = "Base_Ai_Cf_Mistralai_Mistral_Small_3_1_24B_Instruct")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfMistralaiMistralSmall3124BInstruct {
    /// The member `inputs`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`Ai_Cf_Mistralai_Mistral_Small_3_1_24B_Instruct_Prompt | Ai_Cf_Mistr...`).
    pub inputs: Js,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfMistralaiMistralSmall3124BInstructOutput,
}

impl BaseAiCfMistralaiMistralSmall3124BInstruct {
    /// A `Base_Ai_Cf_Mistralai_Mistral_Small_3_1_24B_Instruct` with all that it has.
    pub fn new(
        inputs: impl IntoJs,
        post_processed_outputs: AiCfMistralaiMistralSmall3124BInstructOutput,
    ) -> Self {
        Self { inputs: inputs.into_js(), post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfMistralaiMistralSmall3124BInstruct {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfMistralaiMistralSmall3124BInstruct {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
