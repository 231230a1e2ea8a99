//! `BaseAiTextGeneration`: The dictionary `BaseAiTextGeneration`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{AiTextGenerationInput, AiTextGenerationOutput};
use crate::rt::{self, Result};

/// The dictionary `BaseAiTextGeneration`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiTextGeneration {
    /// The member `inputs`.
    pub inputs: AiTextGenerationInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiTextGenerationOutput,
}

impl BaseAiTextGeneration {
    /// A `BaseAiTextGeneration` with all that it has.
    pub fn new(
        inputs: AiTextGenerationInput,
        post_processed_outputs: AiTextGenerationOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiTextGeneration {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiTextGeneration {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
