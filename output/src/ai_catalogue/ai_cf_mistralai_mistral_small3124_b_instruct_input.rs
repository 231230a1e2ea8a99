//! `Ai_Cf_Mistralai_Mistral_Small_3_1_24B_Instruct_Input`: `AiCfMistralaiMistralSmall3124BInstructPrompt` or `AiCfMistralaiMistralSmall3124BInstructMessages`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfMistralaiMistralSmall3124BInstructMessages, AiCfMistralaiMistralSmall3124BInstructPrompt,
};
use crate::rt::{self, Js};

/// `AiCfMistralaiMistralSmall3124BInstructPrompt` or `AiCfMistralaiMistralSmall3124BInstructMessages`.
#[doc(alias = "Ai_Cf_Mistralai_Mistral_Small_3_1_24B_Instruct_Input")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfMistralaiMistralSmall3124BInstructInput {
    /// `AiCfMistralaiMistralSmall3124BInstructPrompt`
    Prompt(AiCfMistralaiMistralSmall3124BInstructPrompt),
    /// `AiCfMistralaiMistralSmall3124BInstructMessages`
    Messages(AiCfMistralaiMistralSmall3124BInstructMessages),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfMistralaiMistralSmall3124BInstructInput [from into_js from_js]
    {}
    {
        Prompt(0): value AiCfMistralaiMistralSmall3124BInstructPrompt,
        Messages(1): value AiCfMistralaiMistralSmall3124BInstructMessages,
        Other(2): other Js,
    }
    [
        (0, Object(&[("prompt", false, Any)])),
        (1, Object(&[("messages", false, Any)])),
    ]
}
