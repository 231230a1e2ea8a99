//! `BaseAiCfMoonshotaiKimiK26Inputs.modalities`: The values of `BaseAiCfMoonshotaiKimiK26Inputs.modalities`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `BaseAiCfMoonshotaiKimiK26Inputs.modalities`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseAiCfMoonshotaiKimiK26InputsModalitiesItem {
    /// `"text"`
    Text,
    /// `"audio"`
    Audio,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    BaseAiCfMoonshotaiKimiK26InputsModalitiesItem {
        Text = "text",
        Audio = "audio",
    }
}
