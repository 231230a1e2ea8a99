//! `BaseAiImageTextToText`: The dictionary `BaseAiImageTextToText`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{AiImageTextToTextInput, AiImageTextToTextOutput};
use crate::rt::{self, Result};

/// The dictionary `BaseAiImageTextToText`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiImageTextToText {
    /// The member `inputs`.
    pub inputs: AiImageTextToTextInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiImageTextToTextOutput,
}

impl BaseAiImageTextToText {
    /// A `BaseAiImageTextToText` with all that it has.
    pub fn new(
        inputs: AiImageTextToTextInput,
        post_processed_outputs: AiImageTextToTextOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiImageTextToText {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiImageTextToText {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { inputs: r.get()?, post_processed_outputs: r.get()? })
    }
}
