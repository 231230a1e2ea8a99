//! `Ai_Cf_Deepgram_Nova_3_Input.encoding`: The values of `Ai_Cf_Deepgram_Nova_3_Input.encoding`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `Ai_Cf_Deepgram_Nova_3_Input.encoding`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiCfDeepgramNova3InputEncoding {
    /// `"linear16"`
    Linear16,
    /// `"flac"`
    Flac,
    /// `"mulaw"`
    Mulaw,
    /// `"amr-nb"`
    AmrNb,
    /// `"amr-wb"`
    AmrWb,
    /// `"opus"`
    Opus,
    /// `"speex"`
    Speex,
    /// `"g729"`
    G729,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiCfDeepgramNova3InputEncoding {
        Linear16 = "linear16",
        Flac = "flac",
        Mulaw = "mulaw",
        AmrNb = "amr-nb",
        AmrWb = "amr-wb",
        Opus = "opus",
        Speex = "speex",
        G729 = "g729",
    }
}
