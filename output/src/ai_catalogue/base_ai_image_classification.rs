//! `BaseAiImageClassification`: The dictionary `BaseAiImageClassification`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{AiImageClassificationInput, AiImageClassificationOutputItem};
use crate::rt::{self, Result};

/// The dictionary `BaseAiImageClassification`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiImageClassification {
    /// The member `inputs`.
    pub inputs: AiImageClassificationInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: Vec<AiImageClassificationOutputItem>,
}

impl BaseAiImageClassification {
    /// A `BaseAiImageClassification` with all that it has.
    pub fn new(
        inputs: AiImageClassificationInput,
        post_processed_outputs: Vec<AiImageClassificationOutputItem>,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiImageClassification {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiImageClassification {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { inputs: r.get()?, post_processed_outputs: r.get()? })
    }
}
