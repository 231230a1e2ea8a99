//! `BaseAiMultimodalEmbeddings`: The dictionary `BaseAiMultimodalEmbeddings`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{AiImageTextToTextInput, AiImageTextToTextOutput};
use crate::rt::{self, Result};

/// The dictionary `BaseAiMultimodalEmbeddings`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiMultimodalEmbeddings {
    /// The member `inputs`.
    pub inputs: AiImageTextToTextInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiImageTextToTextOutput,
}

impl BaseAiMultimodalEmbeddings {
    /// A `BaseAiMultimodalEmbeddings` with all that it has.
    pub fn new(
        inputs: AiImageTextToTextInput,
        post_processed_outputs: AiImageTextToTextOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiMultimodalEmbeddings {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiMultimodalEmbeddings {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { inputs: r.get()?, post_processed_outputs: r.get()? })
    }
}
