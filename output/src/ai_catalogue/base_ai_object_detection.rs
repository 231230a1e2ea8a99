//! `BaseAiObjectDetection`: The dictionary `BaseAiObjectDetection`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{AiObjectDetectionInput, AiObjectDetectionOutputItem};
use crate::rt::{self, Result};

/// The dictionary `BaseAiObjectDetection`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiObjectDetection {
    /// The member `inputs`.
    pub inputs: AiObjectDetectionInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: Vec<AiObjectDetectionOutputItem>,
}

impl BaseAiObjectDetection {
    /// A `BaseAiObjectDetection` with all that it has.
    pub fn new(
        inputs: AiObjectDetectionInput,
        post_processed_outputs: Vec<AiObjectDetectionOutputItem>,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiObjectDetection {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiObjectDetection {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { inputs: r.get()?, post_processed_outputs: r.get()? })
    }
}
