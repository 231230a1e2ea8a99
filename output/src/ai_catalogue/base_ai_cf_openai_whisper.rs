//! `Base_Ai_Cf_Openai_Whisper`: The dictionary `Base_Ai_Cf_Openai_Whisper`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::AiCfOpenaiWhisperOutput;
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `Base_Ai_Cf_Openai_Whisper`.
#[doc(alias = "Base_Ai_Cf_Openai_Whisper")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfOpenaiWhisper {
    /// The member `inputs`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | AiCfOpenaiWhisperInputWithAudio`).
    pub inputs: Js,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfOpenaiWhisperOutput,
}

impl BaseAiCfOpenaiWhisper {
    /// A `Base_Ai_Cf_Openai_Whisper` with all that it has.
    pub fn new(inputs: impl IntoJs, post_processed_outputs: AiCfOpenaiWhisperOutput) -> Self {
        Self { inputs: inputs.into_js(), post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfOpenaiWhisper {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfOpenaiWhisper {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
