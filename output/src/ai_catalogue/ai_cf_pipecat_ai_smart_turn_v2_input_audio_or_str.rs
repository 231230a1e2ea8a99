//! `Ai_Cf_Pipecat_Ai_Smart_Turn_V2_Input.audio`: Text or `AiCfPipecatAiSmartTurnV2InputAudio`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfPipecatAiSmartTurnV2InputAudio;
use crate::rt::{self, Js};

/// Text or `AiCfPipecatAiSmartTurnV2InputAudio`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfPipecatAiSmartTurnV2InputAudioOrStr {
    /// Text.
    Str(String),
    /// `AiCfPipecatAiSmartTurnV2InputAudio`
    Audio(AiCfPipecatAiSmartTurnV2InputAudio),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfPipecatAiSmartTurnV2InputAudioOrStr [from into_js from_js]
    {}
    {
        Str(0): owned_text,
        Audio(1): value AiCfPipecatAiSmartTurnV2InputAudio,
        Other(2): other Js,
    }
    [
        (0, Text),
        (1, Object(&[])),
    ]
}
