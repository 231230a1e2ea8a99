//! `BaseAiImageToText`: The dictionary `BaseAiImageToText`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{AiImageToTextInput, AiImageToTextOutput};
use crate::rt::{self, Result};

/// The dictionary `BaseAiImageToText`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiImageToText {
    /// The member `inputs`.
    pub inputs: AiImageToTextInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiImageToTextOutput,
}

impl BaseAiImageToText {
    /// A `BaseAiImageToText` with all that it has.
    pub fn new(inputs: AiImageToTextInput, post_processed_outputs: AiImageToTextOutput) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiImageToText {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiImageToText {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { inputs: r.get()?, post_processed_outputs: r.get()? })
    }
}
