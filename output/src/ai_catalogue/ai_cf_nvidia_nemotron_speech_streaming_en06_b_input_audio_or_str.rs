//! `Ai_Cf_Nvidia_Nemotron_Speech_Streaming_En_0_6B_Input.audio`: Text or `AiCfNvidiaNemotronSpeechStreamingEn06BInputAudio`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfNvidiaNemotronSpeechStreamingEn06BInputAudio;
use crate::rt::{self, Js};

/// Text or `AiCfNvidiaNemotronSpeechStreamingEn06BInputAudio`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfNvidiaNemotronSpeechStreamingEn06BInputAudioOrStr {
    /// Text.
    Str(String),
    /// `AiCfNvidiaNemotronSpeechStreamingEn06BInputAudio`
    En06BInputAudio(AiCfNvidiaNemotronSpeechStreamingEn06BInputAudio),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfNvidiaNemotronSpeechStreamingEn06BInputAudioOrStr [from into_js from_js]
    {}
    {
        Str(0): owned_text,
        En06BInputAudio(1): value AiCfNvidiaNemotronSpeechStreamingEn06BInputAudio,
        Other(2): other Js,
    }
    [
        (0, Text),
        (1, Object(&[])),
    ]
}
