//! `Ai_Cf_Google_Gemma_3_12B_It_Input`: `AiCfGoogleGemma312BItPrompt` or `AiCfGoogleGemma312BItMessages`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfGoogleGemma312BItMessages, AiCfGoogleGemma312BItPrompt};
use crate::rt::{self, Js};

/// `AiCfGoogleGemma312BItPrompt` or `AiCfGoogleGemma312BItMessages`.
#[doc(alias = "Ai_Cf_Google_Gemma_3_12B_It_Input")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfGoogleGemma312BItInput {
    /// `AiCfGoogleGemma312BItPrompt`
    Prompt(AiCfGoogleGemma312BItPrompt),
    /// `AiCfGoogleGemma312BItMessages`
    Messages(AiCfGoogleGemma312BItMessages),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfGoogleGemma312BItInput [from into_js from_js]
    {}
    {
        Prompt(0): value AiCfGoogleGemma312BItPrompt,
        Messages(1): value AiCfGoogleGemma312BItMessages,
        Other(2): other Js,
    }
    [
        (0, Object(&[("prompt", false, Any)])),
        (1, Object(&[("messages", false, Any)])),
    ]
}
