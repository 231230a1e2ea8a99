//! `Base_Ai_Cf_Baai_Bge_Small_En_V1_5`: The dictionary `Base_Ai_Cf_Baai_Bge_Small_En_V1_5`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::AiCfBaaiBgeSmallEnV15Input;
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `Base_Ai_Cf_Baai_Bge_Small_En_V1_5`.
#[doc(alias = "Base_Ai_Cf_Baai_Bge_Small_En_V1_5")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfBaaiBgeSmallEnV15 {
    /// The member `inputs`.
    pub inputs: AiCfBaaiBgeSmallEnV15Input,
    /// The member `postProcessedOutputs`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`AiCfBaaiBgeSmallEnV15OutputWithShape | Ai_Cf_Baai_Bge_Small_En_V1_5...`).
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: Js,
}

impl BaseAiCfBaaiBgeSmallEnV15 {
    /// A `Base_Ai_Cf_Baai_Bge_Small_En_V1_5` with all that it has.
    pub fn new(inputs: AiCfBaaiBgeSmallEnV15Input, post_processed_outputs: impl IntoJs) -> Self {
        Self { inputs, post_processed_outputs: post_processed_outputs.into_js() }
    }
}

impl rt::Encode for BaseAiCfBaaiBgeSmallEnV15 {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfBaaiBgeSmallEnV15 {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
