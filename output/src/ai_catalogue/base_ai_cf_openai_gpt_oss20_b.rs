//! `Base_Ai_Cf_Openai_Gpt_Oss_20B`: The dictionary `Base_Ai_Cf_Openai_Gpt_Oss_20B`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `Base_Ai_Cf_Openai_Gpt_Oss_20B`.
#[doc(alias = "Base_Ai_Cf_Openai_Gpt_Oss_20B")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfOpenaiGptOss20B {
    /// The member `inputs`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`BaseAiCfOpenaiGptOss20BInputsWithBackground | BaseAiCfOpenaiGptOss2...`).
    pub inputs: Js,
    /// The member `postProcessedOutputs`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`ResponsesOutput | ChatCompletionsOutput`).
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: Js,
}

impl BaseAiCfOpenaiGptOss20B {
    /// A `Base_Ai_Cf_Openai_Gpt_Oss_20B` with all that it has.
    pub fn new(inputs: impl IntoJs, post_processed_outputs: impl IntoJs) -> Self {
        Self { inputs: inputs.into_js(), post_processed_outputs: post_processed_outputs.into_js() }
    }
}

impl rt::Encode for BaseAiCfOpenaiGptOss20B {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfOpenaiGptOss20B {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
