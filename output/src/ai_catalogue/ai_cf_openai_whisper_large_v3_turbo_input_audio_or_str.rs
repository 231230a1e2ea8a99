//! `Ai_Cf_Openai_Whisper_Large_V3_Turbo_Input.audio`: Text or `AiCfOpenaiWhisperLargeV3TurboInputAudio`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfOpenaiWhisperLargeV3TurboInputAudio;
use crate::rt::{self, Js};

/// Text or `AiCfOpenaiWhisperLargeV3TurboInputAudio`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfOpenaiWhisperLargeV3TurboInputAudioOrStr {
    /// Text.
    Str(String),
    /// `AiCfOpenaiWhisperLargeV3TurboInputAudio`
    Audio(AiCfOpenaiWhisperLargeV3TurboInputAudio),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfOpenaiWhisperLargeV3TurboInputAudioOrStr [from into_js from_js]
    {}
    {
        Str(0): owned_text,
        Audio(1): value AiCfOpenaiWhisperLargeV3TurboInputAudio,
        Other(2): other Js,
    }
    [
        (0, Text),
        (1, Object(&[])),
    ]
}
