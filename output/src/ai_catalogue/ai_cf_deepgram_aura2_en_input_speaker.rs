//! `Ai_Cf_Deepgram_Aura_2_En_Input.speaker`: The values of `Ai_Cf_Deepgram_Aura_2_En_Input.speaker`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `Ai_Cf_Deepgram_Aura_2_En_Input.speaker`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiCfDeepgramAura2EnInputSpeaker {
    /// `"amalthea"`
    Amalthea,
    /// `"andromeda"`
    Andromeda,
    /// `"apollo"`
    Apollo,
    /// `"arcas"`
    Arcas,
    /// `"aries"`
    Aries,
    /// `"asteria"`
    Asteria,
    /// `"athena"`
    Athena,
    /// `"atlas"`
    Atlas,
    /// `"aurora"`
    Aurora,
    /// `"callista"`
    Callista,
    /// `"cora"`
    Cora,
    /// `"cordelia"`
    Cordelia,
    /// `"delia"`
    Delia,
    /// `"draco"`
    Draco,
    /// `"electra"`
    Electra,
    /// `"harmonia"`
    Harmonia,
    /// `"helena"`
    Helena,
    /// `"hera"`
    Hera,
    /// `"hermes"`
    Hermes,
    /// `"hyperion"`
    Hyperion,
    /// `"iris"`
    Iris,
    /// `"janus"`
    Janus,
    /// `"juno"`
    Juno,
    /// `"jupiter"`
    Jupiter,
    /// `"luna"`
    Luna,
    /// `"mars"`
    Mars,
    /// `"minerva"`
    Minerva,
    /// `"neptune"`
    Neptune,
    /// `"odysseus"`
    Odysseus,
    /// `"ophelia"`
    Ophelia,
    /// `"orion"`
    Orion,
    /// `"orpheus"`
    Orpheus,
    /// `"pandora"`
    Pandora,
    /// `"phoebe"`
    Phoebe,
    /// `"pluto"`
    Pluto,
    /// `"saturn"`
    Saturn,
    /// `"thalia"`
    Thalia,
    /// `"theia"`
    Theia,
    /// `"vesta"`
    Vesta,
    /// `"zeus"`
    Zeus,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiCfDeepgramAura2EnInputSpeaker {
        Amalthea = "amalthea",
        Andromeda = "andromeda",
        Apollo = "apollo",
        Arcas = "arcas",
        Aries = "aries",
        Asteria = "asteria",
        Athena = "athena",
        Atlas = "atlas",
        Aurora = "aurora",
        Callista = "callista",
        Cora = "cora",
        Cordelia = "cordelia",
        Delia = "delia",
        Draco = "draco",
        Electra = "electra",
        Harmonia = "harmonia",
        Helena = "helena",
        Hera = "hera",
        Hermes = "hermes",
        Hyperion = "hyperion",
        Iris = "iris",
        Janus = "janus",
        Juno = "juno",
        Jupiter = "jupiter",
        Luna = "luna",
        Mars = "mars",
        Minerva = "minerva",
        Neptune = "neptune",
        Odysseus = "odysseus",
        Ophelia = "ophelia",
        Orion = "orion",
        Orpheus = "orpheus",
        Pandora = "pandora",
        Phoebe = "phoebe",
        Pluto = "pluto",
        Saturn = "saturn",
        Thalia = "thalia",
        Theia = "theia",
        Vesta = "vesta",
        Zeus = "zeus",
    }
}
