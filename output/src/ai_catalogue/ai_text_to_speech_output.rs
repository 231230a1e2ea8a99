//! `AiTextToSpeechOutput`: Bytes or `AiTextToSpeechOutputWithAudio`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiTextToSpeechOutputWithAudio;
use crate::rt::{self, Js};

/// Bytes or `AiTextToSpeechOutputWithAudio`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiTextToSpeechOutput {
    /// Bytes.
    Bytes(Vec<u8>),
    /// `AiTextToSpeechOutputWithAudio`
    Audio(AiTextToSpeechOutputWithAudio),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiTextToSpeechOutput [from into_js from_js]
    {}
    {
        Bytes(0): owned_bytes,
        Audio(1): value AiTextToSpeechOutputWithAudio,
        Other(2): other Js,
    }
    [
        (0, Bytes),
        (1, Object(&[])),
    ]
}
