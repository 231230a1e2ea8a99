//! `Ai_Cf_Deepgram_Aura_2_En_Input.container`: The values of `Ai_Cf_Deepgram_Aura_2_En_Input.container`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `Ai_Cf_Deepgram_Aura_2_En_Input.container`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiCfDeepgramAura2EnInputContainer {
    /// `"none"`
    None,
    /// `"wav"`
    Wav,
    /// `"ogg"`
    Ogg,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiCfDeepgramAura2EnInputContainer {
        None = "none",
        Wav = "wav",
        Ogg = "ogg",
    }
}
