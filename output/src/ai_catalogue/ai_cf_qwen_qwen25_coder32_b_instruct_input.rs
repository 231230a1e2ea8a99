//! `Ai_Cf_Qwen_Qwen2_5_Coder_32B_Instruct_Input`: `AiCfQwenQwen25Coder32BInstructPrompt` or `AiCfQwenQwen25Coder32BInstructMessages`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfQwenQwen25Coder32BInstructMessages, AiCfQwenQwen25Coder32BInstructPrompt};
use crate::rt::{self, Js};

/// `AiCfQwenQwen25Coder32BInstructPrompt` or `AiCfQwenQwen25Coder32BInstructMessages`.
#[doc(alias = "Ai_Cf_Qwen_Qwen2_5_Coder_32B_Instruct_Input")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfQwenQwen25Coder32BInstructInput {
    /// `AiCfQwenQwen25Coder32BInstructPrompt`
    Prompt(AiCfQwenQwen25Coder32BInstructPrompt),
    /// `AiCfQwenQwen25Coder32BInstructMessages`
    Messages(AiCfQwenQwen25Coder32BInstructMessages),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfQwenQwen25Coder32BInstructInput [from into_js from_js]
    {}
    {
        Prompt(0): value AiCfQwenQwen25Coder32BInstructPrompt,
        Messages(1): value AiCfQwenQwen25Coder32BInstructMessages,
        Other(2): other Js,
    }
    [
        (0, Object(&[("prompt", false, Any)])),
        (1, Object(&[("messages", false, Any)])),
    ]
}
