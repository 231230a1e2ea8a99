//! `Base_Ai_Cf_Openai_Whisper_Large_V3_Turbo`: The dictionary `Base_Ai_Cf_Openai_Whisper_Large_V3_Turbo`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{AiCfOpenaiWhisperLargeV3TurboInput, AiCfOpenaiWhisperLargeV3TurboOutput};
use crate::rt::{self, Result};

/// The dictionary `Base_Ai_Cf_Openai_Whisper_Large_V3_Turbo`.
#[doc(alias = "Base_Ai_Cf_Openai_Whisper_Large_V3_Turbo")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct BaseAiCfOpenaiWhisperLargeV3Turbo {
    /// The member `inputs`.
    pub inputs: AiCfOpenaiWhisperLargeV3TurboInput,
    /// The member `postProcessedOutputs`.
    #[doc(alias = "postProcessedOutputs")]
    pub post_processed_outputs: AiCfOpenaiWhisperLargeV3TurboOutput,
}

impl BaseAiCfOpenaiWhisperLargeV3Turbo {
    /// A `Base_Ai_Cf_Openai_Whisper_Large_V3_Turbo` with all that it has.
    pub fn new(
        inputs: AiCfOpenaiWhisperLargeV3TurboInput,
        post_processed_outputs: AiCfOpenaiWhisperLargeV3TurboOutput,
    ) -> Self {
        Self { inputs, post_processed_outputs }
    }
}

impl rt::Encode for BaseAiCfOpenaiWhisperLargeV3Turbo {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.inputs);
        pack.put(&self.post_processed_outputs);
    }
}

impl rt::Decode for BaseAiCfOpenaiWhisperLargeV3Turbo {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let inputs = r.get();
        let post_processed_outputs = r.get();
        Ok(Self { inputs: inputs?, post_processed_outputs: post_processed_outputs? })
    }
}
