//! `Base_Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It`: The dictionary `Base_Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `Base_Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It`.
#[doc(alias = "Base_Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfAisingaporeGemmaSeaLionV427BIt {
    /// The member `inputs`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It_Prompt | Ai_Cf_Aisingapo...`).
    pub inputs: Js,
    /// The member `postProcessedOutputs`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It_Chat_Completion_Response...`).
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: Js,
}

impl BaseAiCfAisingaporeGemmaSeaLionV427BIt {
    /// A `Base_Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It` with all that it has.
    pub fn new(inputs: impl IntoJs, post_processed_outputs: impl IntoJs) -> Self {
        Self { inputs: inputs.into_js(), post_processed_outputs: post_processed_outputs.into_js() }
    }
}

impl rt::Encode for BaseAiCfAisingaporeGemmaSeaLionV427BIt {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfAisingaporeGemmaSeaLionV427BIt {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
