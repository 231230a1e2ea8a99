//! `Base_Ai_Cf_Google_Gemma_3_12B_It`: The dictionary `Base_Ai_Cf_Google_Gemma_3_12B_It`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::AiCfGoogleGemma312BItOutput;
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `Base_Ai_Cf_Google_Gemma_3_12B_It`.
#[doc(alias = "Base_Ai_Cf_Google_Gemma_3_12B_It")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfGoogleGemma312BIt {
    /// The member `inputs`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`Ai_Cf_Google_Gemma_3_12B_It_Prompt | Ai_Cf_Google_Gemma_3_12B_It_Me...`).
    pub inputs: Js,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfGoogleGemma312BItOutput,
}

impl BaseAiCfGoogleGemma312BIt {
    /// A `Base_Ai_Cf_Google_Gemma_3_12B_It` with all that it has.
    pub fn new(inputs: impl IntoJs, post_processed_outputs: AiCfGoogleGemma312BItOutput) -> Self {
        Self { inputs: inputs.into_js(), post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfGoogleGemma312BIt {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfGoogleGemma312BIt {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
