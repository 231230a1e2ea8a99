//! `BaseAiCfQwenQwen3827BInputs.modalities`: The values of `BaseAiCfQwenQwen3827BInputs.modalities`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `BaseAiCfQwenQwen3827BInputs.modalities`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseAiCfQwenQwen3827BInputsModalitiesItem {
    /// `"text"`
    Text,
    /// `"audio"`
    Audio,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    BaseAiCfQwenQwen3827BInputsModalitiesItem {
        Text = "text",
        Audio = "audio",
    }
}
