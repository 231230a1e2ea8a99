//! `BaseAiCfZaiOrgGlm53FlashInputs.modalities`: The values of `BaseAiCfZaiOrgGlm53FlashInputs.modalities`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `BaseAiCfZaiOrgGlm53FlashInputs.modalities`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BaseAiCfZaiOrgGlm53FlashInputsModalitiesItem {
    /// `"text"`
    Text,
    /// `"audio"`
    Audio,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    BaseAiCfZaiOrgGlm53FlashInputsModalitiesItem {
        Text = "text",
        Audio = "audio",
    }
}
