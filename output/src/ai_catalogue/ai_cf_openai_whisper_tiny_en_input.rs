//! `Ai_Cf_Openai_Whisper_Tiny_En_Input`: Text or `AiCfOpenaiWhisperTinyEnInputWithAudio`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfOpenaiWhisperTinyEnInputWithAudio;
use crate::rt::{self, Js};

/// Text or `AiCfOpenaiWhisperTinyEnInputWithAudio`.
#[doc(alias = "Ai_Cf_Openai_Whisper_Tiny_En_Input")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfOpenaiWhisperTinyEnInput {
    /// Text.
    Str(String),
    /// `AiCfOpenaiWhisperTinyEnInputWithAudio`
    Audio(AiCfOpenaiWhisperTinyEnInputWithAudio),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfOpenaiWhisperTinyEnInput [from into_js from_js]
    {}
    {
        Str(0): owned_text,
        Audio(1): value AiCfOpenaiWhisperTinyEnInputWithAudio,
        Other(2): other Js,
    }
    [
        (0, Text),
        (1, Object(&[])),
    ]
}
