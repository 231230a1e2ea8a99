//! `BaseAiTextClassification`: The dictionary `BaseAiTextClassification`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{AiTextClassificationInput, AiTextClassificationOutputItem};
use crate::rt::{self, Result};

/// The dictionary `BaseAiTextClassification`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiTextClassification {
    /// The member `inputs`.
    pub inputs: AiTextClassificationInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: Vec<AiTextClassificationOutputItem>,
}

impl BaseAiTextClassification {
    /// A `BaseAiTextClassification` with all that it has.
    pub fn new(
        inputs: AiTextClassificationInput,
        post_processed_outputs: Vec<AiTextClassificationOutputItem>,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiTextClassification {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiTextClassification {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { inputs: r.get()?, post_processed_outputs: r.get()? })
    }
}
