//! `BaseAiSentenceSimilarity`: The dictionary `BaseAiSentenceSimilarity`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::AiSentenceSimilarityInput;
use crate::rt::{self, Result};

/// The dictionary `BaseAiSentenceSimilarity`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiSentenceSimilarity {
    /// The member `inputs`.
    pub inputs: AiSentenceSimilarityInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: Vec<f64>,
}

impl BaseAiSentenceSimilarity {
    /// A `BaseAiSentenceSimilarity` with all that it has.
    pub fn new(inputs: AiSentenceSimilarityInput, post_processed_outputs: Vec<f64>) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiSentenceSimilarity {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiSentenceSimilarity {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { inputs: r.get()?, post_processed_outputs: r.get()? })
    }
}
