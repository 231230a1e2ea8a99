//! `BaseAiTextToSpeech`: The dictionary `BaseAiTextToSpeech`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::AiTextToSpeechInput;
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `BaseAiTextToSpeech`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiTextToSpeech {
    /// The member `inputs`.
    pub inputs: AiTextToSpeechInput,
    /// The member `postProcessedOutputs`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`Uint8Array | AiTextToSpeechOutputWithAudio`).
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: Js,
}

impl BaseAiTextToSpeech {
    /// A `BaseAiTextToSpeech` with all that it has.
    pub fn new(inputs: AiTextToSpeechInput, post_processed_outputs: impl IntoJs) -> Self {
        Self { inputs, post_processed_outputs: post_processed_outputs.into_js() }
    }
}

impl rt::Encode for BaseAiTextToSpeech {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiTextToSpeech {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
