//! `AudioParams.format`: The values of `AudioParams.format`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `AudioParams.format`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AudioParamsFormat {
    /// `"wav"`
    Wav,
    /// `"aac"`
    Aac,
    /// `"mp3"`
    Mp3,
    /// `"flac"`
    Flac,
    /// `"opus"`
    Opus,
    /// `"pcm16"`
    Pcm16,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AudioParamsFormat {
        Wav = "wav",
        Aac = "aac",
        Mp3 = "mp3",
        Flac = "flac",
        Opus = "opus",
        Pcm16 = "pcm16",
    }
}
