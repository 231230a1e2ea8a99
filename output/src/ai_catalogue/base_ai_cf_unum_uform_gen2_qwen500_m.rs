//! `Base_Ai_Cf_Unum_Uform_Gen2_Qwen_500M`: The dictionary `Base_Ai_Cf_Unum_Uform_Gen2_Qwen_500M`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::AiCfUnumUformGen2Qwen500MOutput;
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `Base_Ai_Cf_Unum_Uform_Gen2_Qwen_500M`.
#[doc(alias = "Base_Ai_Cf_Unum_Uform_Gen2_Qwen_500M")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfUnumUformGen2Qwen500M {
    /// The member `inputs`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | AiCfUnumUformGen2Qwen500MInputWithPrompt`).
    pub inputs: Js,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfUnumUformGen2Qwen500MOutput,
}

impl BaseAiCfUnumUformGen2Qwen500M {
    /// A `Base_Ai_Cf_Unum_Uform_Gen2_Qwen_500M` with all that it has.
    pub fn new(
        inputs: impl IntoJs,
        post_processed_outputs: AiCfUnumUformGen2Qwen500MOutput,
    ) -> Self {
        Self { inputs: inputs.into_js(), post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfUnumUformGen2Qwen500M {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfUnumUformGen2Qwen500M {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
