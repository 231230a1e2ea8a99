//! `Base_Ai_Cf_Nvidia_Nemotron_3_120B_A12B`: The dictionary `Base_Ai_Cf_Nvidia_Nemotron_3_120B_A12B`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{AiCfNvidiaNemotron3120BA12BInput, ChatCompletionsOutput};
use crate::rt::{self, Result};

/// The dictionary `Base_Ai_Cf_Nvidia_Nemotron_3_120B_A12B`.
#[doc(alias = "Base_Ai_Cf_Nvidia_Nemotron_3_120B_A12B")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfNvidiaNemotron3120BA12B {
    /// The member `inputs`.
    pub inputs: AiCfNvidiaNemotron3120BA12BInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: ChatCompletionsOutput,
}

impl BaseAiCfNvidiaNemotron3120BA12B {
    /// A `Base_Ai_Cf_Nvidia_Nemotron_3_120B_A12B` with all that it has.
    pub fn new(
        inputs: AiCfNvidiaNemotron3120BA12BInput,
        post_processed_outputs: ChatCompletionsOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfNvidiaNemotron3120BA12B {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfNvidiaNemotron3120BA12B {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
