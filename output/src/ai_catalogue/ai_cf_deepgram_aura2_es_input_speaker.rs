//! `Ai_Cf_Deepgram_Aura_2_Es_Input.speaker`: The values of `Ai_Cf_Deepgram_Aura_2_Es_Input.speaker`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `Ai_Cf_Deepgram_Aura_2_Es_Input.speaker`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiCfDeepgramAura2EsInputSpeaker {
    /// `"sirio"`
    Sirio,
    /// `"nestor"`
    Nestor,
    /// `"carina"`
    Carina,
    /// `"celeste"`
    Celeste,
    /// `"alvaro"`
    Alvaro,
    /// `"diana"`
    Diana,
    /// `"aquila"`
    Aquila,
    /// `"selena"`
    Selena,
    /// `"estrella"`
    Estrella,
    /// `"javier"`
    Javier,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiCfDeepgramAura2EsInputSpeaker {
        Sirio = "sirio",
        Nestor = "nestor",
        Carina = "carina",
        Celeste = "celeste",
        Alvaro = "alvaro",
        Diana = "diana",
        Aquila = "aquila",
        Selena = "selena",
        Estrella = "estrella",
        Javier = "javier",
    }
}
