//! `BaseAiAutomaticSpeechRecognition`: The dictionary `BaseAiAutomaticSpeechRecognition`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{AiAutomaticSpeechRecognitionInput, AiAutomaticSpeechRecognitionOutput};
use crate::rt::{self, Result};

/// The dictionary `BaseAiAutomaticSpeechRecognition`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiAutomaticSpeechRecognition {
    /// The member `inputs`.
    pub inputs: AiAutomaticSpeechRecognitionInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiAutomaticSpeechRecognitionOutput,
}

impl BaseAiAutomaticSpeechRecognition {
    /// A `BaseAiAutomaticSpeechRecognition` with all that it has.
    pub fn new(
        inputs: AiAutomaticSpeechRecognitionInput,
        post_processed_outputs: AiAutomaticSpeechRecognitionOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiAutomaticSpeechRecognition {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiAutomaticSpeechRecognition {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { inputs: r.get()?, post_processed_outputs: r.get()? })
    }
}
