//! `BaseAiTranslation`: The dictionary `BaseAiTranslation`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{AiTranslationInput, AiTranslationOutput};
use crate::rt::{self, Result};

/// The dictionary `BaseAiTranslation`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiTranslation {
    /// The member `inputs`.
    pub inputs: AiTranslationInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiTranslationOutput,
}

impl BaseAiTranslation {
    /// A `BaseAiTranslation` with all that it has.
    pub fn new(inputs: AiTranslationInput, post_processed_outputs: AiTranslationOutput) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiTranslation {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiTranslation {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { inputs: r.get()?, post_processed_outputs: r.get()? })
    }
}
