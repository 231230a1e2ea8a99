//! `Ai_Cf_Deepgram_Aura_1_Input.speaker`: The values of `Ai_Cf_Deepgram_Aura_1_Input.speaker`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `Ai_Cf_Deepgram_Aura_1_Input.speaker`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiCfDeepgramAura1InputSpeaker {
    /// `"angus"`
    Angus,
    /// `"asteria"`
    Asteria,
    /// `"arcas"`
    Arcas,
    /// `"orion"`
    Orion,
    /// `"orpheus"`
    Orpheus,
    /// `"athena"`
    Athena,
    /// `"luna"`
    Luna,
    /// `"zeus"`
    Zeus,
    /// `"perseus"`
    Perseus,
    /// `"helios"`
    Helios,
    /// `"hera"`
    Hera,
    /// `"stella"`
    Stella,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiCfDeepgramAura1InputSpeaker {
        Angus = "angus",
        Asteria = "asteria",
        Arcas = "arcas",
        Orion = "orion",
        Orpheus = "orpheus",
        Athena = "athena",
        Luna = "luna",
        Zeus = "zeus",
        Perseus = "perseus",
        Helios = "helios",
        Hera = "hera",
        Stella = "stella",
    }
}
