//! `Ai_Cf_Qwen_Qwq_32B_Input`: `AiCfQwenQwq32BPrompt` or `AiCfQwenQwq32BMessages`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfQwenQwq32BMessages, AiCfQwenQwq32BPrompt};
use crate::rt::{self, Js};

/// `AiCfQwenQwq32BPrompt` or `AiCfQwenQwq32BMessages`.
#[doc(alias = "Ai_Cf_Qwen_Qwq_32B_Input")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfQwenQwq32BInput {
    /// `AiCfQwenQwq32BPrompt`
    Prompt(AiCfQwenQwq32BPrompt),
    /// `AiCfQwenQwq32BMessages`
    Messages(AiCfQwenQwq32BMessages),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfQwenQwq32BInput [from into_js from_js]
    {}
    {
        Prompt(0): value AiCfQwenQwq32BPrompt,
        Messages(1): value AiCfQwenQwq32BMessages,
        Other(2): other Js,
    }
    [
        (0, Object(&[("prompt", false, Any)])),
        (1, Object(&[("messages", false, Any)])),
    ]
}
