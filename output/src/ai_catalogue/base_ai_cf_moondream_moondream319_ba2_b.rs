//! `Base_Ai_Cf_Moondream_Moondream3_1_9B_A2B`: The dictionary `Base_Ai_Cf_Moondream_Moondream3_1_9B_A2B`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{AiCfMoondreamMoondream319BA2BInput, AiCfMoondreamMoondream319BA2BOutput};
use crate::rt::{self, Result};

/// The dictionary `Base_Ai_Cf_Moondream_Moondream3_1_9B_A2B`.
#[doc(alias = "Base_Ai_Cf_Moondream_Moondream3_1_9B_A2B")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfMoondreamMoondream319BA2B {
    /// The member `inputs`.
    pub inputs: AiCfMoondreamMoondream319BA2BInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfMoondreamMoondream319BA2BOutput,
}

impl BaseAiCfMoondreamMoondream319BA2B {
    /// A `Base_Ai_Cf_Moondream_Moondream3_1_9B_A2B` with all that it has.
    pub fn new(
        inputs: AiCfMoondreamMoondream319BA2BInput,
        post_processed_outputs: AiCfMoondreamMoondream319BA2BOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfMoondreamMoondream319BA2B {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfMoondreamMoondream319BA2B {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
