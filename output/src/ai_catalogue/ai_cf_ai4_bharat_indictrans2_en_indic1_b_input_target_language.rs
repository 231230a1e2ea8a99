//! `Ai_Cf_Ai4Bharat_Indictrans2_En_Indic_1B_Input.target_language`: The values of `Ai_Cf_Ai4Bharat_Indictrans2_En_Indic_1B_Input.target_language`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `Ai_Cf_Ai4Bharat_Indictrans2_En_Indic_1B_Input.target_language`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiCfAi4BharatIndictrans2EnIndic1BInputTargetLanguage {
    /// `"asm_Beng"`
    AsmBeng,
    /// `"awa_Deva"`
    AwaDeva,
    /// `"ben_Beng"`
    BenBeng,
    /// `"bho_Deva"`
    BhoDeva,
    /// `"brx_Deva"`
    BrxDeva,
    /// `"doi_Deva"`
    DoiDeva,
    /// `"eng_Latn"`
    EngLatn,
    /// `"gom_Deva"`
    GomDeva,
    /// `"gon_Deva"`
    GonDeva,
    /// `"guj_Gujr"`
    GujGujr,
    /// `"hin_Deva"`
    HinDeva,
    /// `"hne_Deva"`
    HneDeva,
    /// `"kan_Knda"`
    KanKnda,
    /// `"kas_Arab"`
    KasArab,
    /// `"kas_Deva"`
    KasDeva,
    /// `"kha_Latn"`
    KhaLatn,
    /// `"lus_Latn"`
    LusLatn,
    /// `"mag_Deva"`
    MagDeva,
    /// `"mai_Deva"`
    MaiDeva,
    /// `"mal_Mlym"`
    MalMlym,
    /// `"mar_Deva"`
    MarDeva,
    /// `"mni_Beng"`
    MniBeng,
    /// `"mni_Mtei"`
    MniMtei,
    /// `"npi_Deva"`
    NpiDeva,
    /// `"ory_Orya"`
    OryOrya,
    /// `"pan_Guru"`
    PanGuru,
    /// `"san_Deva"`
    SanDeva,
    /// `"sat_Olck"`
    SatOlck,
    /// `"snd_Arab"`
    SndArab,
    /// `"snd_Deva"`
    SndDeva,
    /// `"tam_Taml"`
    TamTaml,
    /// `"tel_Telu"`
    TelTelu,
    /// `"urd_Arab"`
    UrdArab,
    /// `"unr_Deva"`
    UnrDeva,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiCfAi4BharatIndictrans2EnIndic1BInputTargetLanguage {
        AsmBeng = "asm_Beng",
        AwaDeva = "awa_Deva",
        BenBeng = "ben_Beng",
        BhoDeva = "bho_Deva",
        BrxDeva = "brx_Deva",
        DoiDeva = "doi_Deva",
        EngLatn = "eng_Latn",
        GomDeva = "gom_Deva",
        GonDeva = "gon_Deva",
        GujGujr = "guj_Gujr",
        HinDeva = "hin_Deva",
        HneDeva = "hne_Deva",
        KanKnda = "kan_Knda",
        KasArab = "kas_Arab",
        KasDeva = "kas_Deva",
        KhaLatn = "kha_Latn",
        LusLatn = "lus_Latn",
        MagDeva = "mag_Deva",
        MaiDeva = "mai_Deva",
        MalMlym = "mal_Mlym",
        MarDeva = "mar_Deva",
        MniBeng = "mni_Beng",
        MniMtei = "mni_Mtei",
        NpiDeva = "npi_Deva",
        OryOrya = "ory_Orya",
        PanGuru = "pan_Guru",
        SanDeva = "san_Deva",
        SatOlck = "sat_Olck",
        SndArab = "snd_Arab",
        SndDeva = "snd_Deva",
        TamTaml = "tam_Taml",
        TelTelu = "tel_Telu",
        UrdArab = "urd_Arab",
        UnrDeva = "unr_Deva",
    }
}
