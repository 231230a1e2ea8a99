//! `Ai_Cf_Google_Gemma_4_26B_A4B_It_Input.modalities`: The values of `Ai_Cf_Google_Gemma_4_26B_A4B_It_Input.modalities`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `Ai_Cf_Google_Gemma_4_26B_A4B_It_Input.modalities`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiCfGoogleGemma426BA4BItInputModalitiesItem {
    /// `"text"`
    Text,
    /// `"audio"`
    Audio,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiCfGoogleGemma426BA4BItInputModalitiesItem {
        Text = "text",
        Audio = "audio",
    }
}
