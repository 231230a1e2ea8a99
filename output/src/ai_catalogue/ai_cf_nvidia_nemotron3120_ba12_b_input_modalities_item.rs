//! `Ai_Cf_Nvidia_Nemotron_3_120B_A12B_Input.modalities`: The values of `Ai_Cf_Nvidia_Nemotron_3_120B_A12B_Input.modalities`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `Ai_Cf_Nvidia_Nemotron_3_120B_A12B_Input.modalities`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiCfNvidiaNemotron3120BA12BInputModalitiesItem {
    /// `"text"`
    Text,
    /// `"audio"`
    Audio,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiCfNvidiaNemotron3120BA12BInputModalitiesItem {
        Text = "text",
        Audio = "audio",
    }
}
