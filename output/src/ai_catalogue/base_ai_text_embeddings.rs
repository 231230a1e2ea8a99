//! `BaseAiTextEmbeddings`: The dictionary `BaseAiTextEmbeddings`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{AiTextEmbeddingsInput, AiTextEmbeddingsOutput};
use crate::rt::{self, Result};

/// The dictionary `BaseAiTextEmbeddings`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiTextEmbeddings {
    /// The member `inputs`.
    pub inputs: AiTextEmbeddingsInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiTextEmbeddingsOutput,
}

impl BaseAiTextEmbeddings {
    /// A `BaseAiTextEmbeddings` with all that it has.
    pub fn new(
        inputs: AiTextEmbeddingsInput,
        post_processed_outputs: AiTextEmbeddingsOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiTextEmbeddings {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiTextEmbeddings {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
