//! `ChatCompletionContentPartInputAudioInputAudio.format`: The values of `ChatCompletionContentPartInputAudioInputAudio.format`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `ChatCompletionContentPartInputAudioInputAudio.format`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChatCompletionContentPartInputAudioInputAudioFormat {
    /// `"wav"`
    Wav,
    /// `"mp3"`
    Mp3,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    ChatCompletionContentPartInputAudioInputAudioFormat {
        Wav = "wav",
        Mp3 = "mp3",
    }
}
