//! `Ai_Cf_Deepgram_Nova_3_Input.mode`: The values of `Ai_Cf_Deepgram_Nova_3_Input.mode`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `Ai_Cf_Deepgram_Nova_3_Input.mode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiCfDeepgramNova3InputMode {
    /// `"general"`
    General,
    /// `"medical"`
    Medical,
    /// `"finance"`
    Finance,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiCfDeepgramNova3InputMode {
        General = "general",
        Medical = "medical",
        Finance = "finance",
    }
}
