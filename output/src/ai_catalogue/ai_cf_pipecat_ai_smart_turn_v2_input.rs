//! `Ai_Cf_Pipecat_Ai_Smart_Turn_V2_Input`: The dictionary `Ai_Cf_Pipecat_Ai_Smart_Turn_V2_Input`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::AiCfPipecatAiSmartTurnV2InputDtype;
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `Ai_Cf_Pipecat_Ai_Smart_Turn_V2_Input`.
#[doc(alias = "Ai_Cf_Pipecat_Ai_Smart_Turn_V2_Input")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiCfPipecatAiSmartTurnV2Input {
    /// readable stream with audio data and content-type specified for that data
    ///
    /// Untyped here: union both ways: no rule that tells its arms apart yet (`AiCfPipecatAiSmartTurnV2InputAudio | string`).
    pub audio: Js,
    /// type of data PCM data that's sent to the inference server as raw array
    pub dtype: Option<AiCfPipecatAiSmartTurnV2InputDtype>,
}

impl AiCfPipecatAiSmartTurnV2Input {
    /// A `Ai_Cf_Pipecat_Ai_Smart_Turn_V2_Input` with what it must have.
    pub fn new(audio: impl IntoJs) -> Self {
        Self { audio: audio.into_js(), dtype: None }
    }

    /// type of data PCM data that's sent to the inference server as raw array
    pub fn dtype(mut self, dtype: AiCfPipecatAiSmartTurnV2InputDtype) -> Self {
        self.dtype = Some(dtype);
        self
    }
}

impl rt::Encode for AiCfPipecatAiSmartTurnV2Input {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.audio);
        pack.put(&self.dtype);
    }
}

impl rt::Decode for AiCfPipecatAiSmartTurnV2Input {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let audio = r.get();
        let dtype = r.get();
        Ok(Self { audio: audio?, dtype: dtype? })
    }
}
