//! `Ai_Cf_Openai_Whisper_Input`: Text or `AiCfOpenaiWhisperInputWithAudio`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfOpenaiWhisperInputWithAudio;
use crate::rt::{self, Js};

/// Text or `AiCfOpenaiWhisperInputWithAudio`.
#[doc(alias = "Ai_Cf_Openai_Whisper_Input")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfOpenaiWhisperInput {
    /// Text.
    Str(String),
    /// `AiCfOpenaiWhisperInputWithAudio`
    Audio(AiCfOpenaiWhisperInputWithAudio),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfOpenaiWhisperInput [from into_js from_js]
    {}
    {
        Str(0): owned_text,
        Audio(1): value AiCfOpenaiWhisperInputWithAudio,
        Other(2): other Js,
    }
    [
        (0, Text),
        (1, Object(&[])),
    ]
}
