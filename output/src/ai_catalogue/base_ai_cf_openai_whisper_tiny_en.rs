//! `Base_Ai_Cf_Openai_Whisper_Tiny_En`: The dictionary `Base_Ai_Cf_Openai_Whisper_Tiny_En`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::AiCfOpenaiWhisperTinyEnOutput;
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `Base_Ai_Cf_Openai_Whisper_Tiny_En`.
#[doc(alias = "Base_Ai_Cf_Openai_Whisper_Tiny_En")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfOpenaiWhisperTinyEn {
    /// The member `inputs`.
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`string | AiCfOpenaiWhisperTinyEnInputWithAudio`).
    pub inputs: Js,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfOpenaiWhisperTinyEnOutput,
}

impl BaseAiCfOpenaiWhisperTinyEn {
    /// A `Base_Ai_Cf_Openai_Whisper_Tiny_En` with all that it has.
    pub fn new(inputs: impl IntoJs, post_processed_outputs: AiCfOpenaiWhisperTinyEnOutput) -> Self {
        Self { inputs: inputs.into_js(), post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfOpenaiWhisperTinyEn {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfOpenaiWhisperTinyEn {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
