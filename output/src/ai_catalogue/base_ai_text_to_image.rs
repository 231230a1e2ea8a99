//! `BaseAiTextToImage`: The dictionary `BaseAiTextToImage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::AiTextToImageInput;
use crate::rt::{self, Result};

/// The dictionary `BaseAiTextToImage`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiTextToImage {
    /// The member `inputs`.
    pub inputs: AiTextToImageInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: crate::streams::ReadableStream,
}

impl BaseAiTextToImage {
    /// A `BaseAiTextToImage` with all that it has.
    pub fn new(
        inputs: AiTextToImageInput,
        post_processed_outputs: crate::streams::ReadableStream,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiTextToImage {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiTextToImage {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
