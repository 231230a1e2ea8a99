//! `BaseAiSummarization`: The dictionary `BaseAiSummarization`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{AiSummarizationInput, AiSummarizationOutput};
use crate::rt::{self, Result};

/// The dictionary `BaseAiSummarization`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiSummarization {
    /// The member `inputs`.
    pub inputs: AiSummarizationInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiSummarizationOutput,
}

impl BaseAiSummarization {
    /// A `BaseAiSummarization` with all that it has.
    pub fn new(
        inputs: AiSummarizationInput,
        post_processed_outputs: AiSummarizationOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiSummarization {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiSummarization {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { inputs: r.get()?, post_processed_outputs: r.get()? })
    }
}
