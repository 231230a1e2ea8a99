//! `Ai_Cf_Moondream_Moondream3_1_9B_A2B_Input.caption_length`: The values of `Ai_Cf_Moondream_Moondream3_1_9B_A2B_Input.caption_length`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `Ai_Cf_Moondream_Moondream3_1_9B_A2B_Input.caption_length`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiCfMoondreamMoondream319BA2BInputCaptionLength {
    /// `"short"`
    Short,
    /// `"normal"`
    Normal,
    /// `"long"`
    Long,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiCfMoondreamMoondream319BA2BInputCaptionLength {
        Short = "short",
        Normal = "normal",
        Long = "long",
    }
}
