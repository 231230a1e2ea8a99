//! `Ai_Cf_Deepgram_Nova_3_Input.custom_topic_mode`: The values of `Ai_Cf_Deepgram_Nova_3_Input.custom_topic_mode`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `Ai_Cf_Deepgram_Nova_3_Input.custom_topic_mode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiCfDeepgramNova3InputCustomTopicMode {
    /// `"extended"`
    Extended,
    /// `"strict"`
    Strict,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiCfDeepgramNova3InputCustomTopicMode {
        Extended = "extended",
        Strict = "strict",
    }
}
