//! `Ai_Cf_Pipecat_Ai_Smart_Turn_V2_Input`: The dictionary [`Ai_Cf_Pipecat_Ai_Smart_Turn_V2_Input`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfPipecatAiSmartTurnV2InputAudioOrStr, AiCfPipecatAiSmartTurnV2InputDtype};
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Pipecat_Ai_Smart_Turn_V2_Input`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Pipecat_Ai_Smart_Turn_V2_Input")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfPipecatAiSmartTurnV2Input {
    /// readable stream with audio data and content-type specified for that data
    pub audio: AiCfPipecatAiSmartTurnV2InputAudioOrStr,
    /// type of data PCM data that's sent to the inference server as raw array
    pub dtype: Option<AiCfPipecatAiSmartTurnV2InputDtype>,
}

impl AiCfPipecatAiSmartTurnV2Input {
    /// With what must be set, and nothing else.
    ///
    /// - `audio`: readable stream with audio data and content-type specified for that data
    #[inline]
    pub fn new(audio: impl Into<AiCfPipecatAiSmartTurnV2InputAudioOrStr>) -> Self {
        Self { audio: audio.into(), dtype: None }
    }

    /// type of data PCM data that's sent to the inference server as raw array
    #[inline]
    pub fn dtype(mut self, dtype: AiCfPipecatAiSmartTurnV2InputDtype) -> Self {
        self.dtype = Some(dtype);
        self
    }
}
