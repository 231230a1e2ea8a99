//! `Ai_Cf_Deepgram_Aura_2_Es_Input.encoding`: The values of `Ai_Cf_Deepgram_Aura_2_Es_Input.encoding`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `Ai_Cf_Deepgram_Aura_2_Es_Input.encoding`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiCfDeepgramAura2EsInputEncoding {
    /// `"linear16"`
    Linear16,
    /// `"flac"`
    Flac,
    /// `"mulaw"`
    Mulaw,
    /// `"alaw"`
    Alaw,
    /// `"mp3"`
    Mp3,
    /// `"opus"`
    Opus,
    /// `"aac"`
    Aac,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiCfDeepgramAura2EsInputEncoding {
        Linear16 = "linear16",
        Flac = "flac",
        Mulaw = "mulaw",
        Alaw = "alaw",
        Mp3 = "mp3",
        Opus = "opus",
        Aac = "aac",
    }
}
