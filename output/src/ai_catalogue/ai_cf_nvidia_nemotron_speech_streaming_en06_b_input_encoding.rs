//! `Ai_Cf_Nvidia_Nemotron_Speech_Streaming_En_0_6B_Input.encoding`: The values of `Ai_Cf_Nvidia_Nemotron_Speech_Streaming_En_0_6B_Input.encoding`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `Ai_Cf_Nvidia_Nemotron_Speech_Streaming_En_0_6B_Input.encoding`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiCfNvidiaNemotronSpeechStreamingEn06BInputEncoding {
    /// `"wav"`
    Wav,
    /// `"flac"`
    Flac,
    /// `"ogg"`
    Ogg,
    /// `"linear16"`
    Linear16,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiCfNvidiaNemotronSpeechStreamingEn06BInputEncoding {
        Wav = "wav",
        Flac = "flac",
        Ogg = "ogg",
        Linear16 = "linear16",
    }
}
