//! `Base_Ai_Cf_Google_Gemma_4_26B_A4B_It`: The dictionary `Base_Ai_Cf_Google_Gemma_4_26B_A4B_It`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{AiCfGoogleGemma426BA4BItInput, ChatCompletionsOutput};
use crate::rt::{self, Result};

/// The dictionary `Base_Ai_Cf_Google_Gemma_4_26B_A4B_It`.
#[doc(alias = "Base_Ai_Cf_Google_Gemma_4_26B_A4B_It")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfGoogleGemma426BA4BIt {
    /// The member `inputs`.
    pub inputs: AiCfGoogleGemma426BA4BItInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: ChatCompletionsOutput,
}

impl BaseAiCfGoogleGemma426BA4BIt {
    /// A `Base_Ai_Cf_Google_Gemma_4_26B_A4B_It` with all that it has.
    pub fn new(
        inputs: AiCfGoogleGemma426BA4BItInput,
        post_processed_outputs: ChatCompletionsOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfGoogleGemma426BA4BIt {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfGoogleGemma426BA4BIt {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
