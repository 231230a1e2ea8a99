//! `AudioParams.voice`: Text or `AudioParamsVoice`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AudioParamsVoice;
use crate::rt::{self, Js};

/// Text or `AudioParamsVoice`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AudioParamsVoiceOrStr {
    /// Text.
    Str(String),
    /// `AudioParamsVoice`
    Voice(AudioParamsVoice),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AudioParamsVoiceOrStr [from into_js from_js]
    {}
    {
        Str(0): owned_text,
        Voice(1): value AudioParamsVoice,
        Other(2): other Js,
    }
    [
        (0, Text),
        (1, Object(&[])),
    ]
}
