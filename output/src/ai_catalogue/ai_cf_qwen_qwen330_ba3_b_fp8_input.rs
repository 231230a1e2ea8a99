//! `Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_Input`: `AiCfQwenQwen330BA3BFp8Prompt`, `AiCfQwenQwen330BA3BFp8Messages` or `AiCfQwenQwen330BA3BFp8AsyncBatch`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfQwenQwen330BA3BFp8AsyncBatch, AiCfQwenQwen330BA3BFp8Messages, AiCfQwenQwen330BA3BFp8Prompt,
};
use crate::rt::{self, Js};

/// `AiCfQwenQwen330BA3BFp8Prompt`, `AiCfQwenQwen330BA3BFp8Messages` or `AiCfQwenQwen330BA3BFp8AsyncBatch`.
#[doc(alias = "Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_Input")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfQwenQwen330BA3BFp8Input {
    /// `AiCfQwenQwen330BA3BFp8Prompt`
    Prompt(AiCfQwenQwen330BA3BFp8Prompt),
    /// `AiCfQwenQwen330BA3BFp8Messages`
    Messages(AiCfQwenQwen330BA3BFp8Messages),
    /// `AiCfQwenQwen330BA3BFp8AsyncBatch`
    AsyncBatch(AiCfQwenQwen330BA3BFp8AsyncBatch),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfQwenQwen330BA3BFp8Input [from into_js from_js]
    {}
    {
        Prompt(0): value AiCfQwenQwen330BA3BFp8Prompt,
        Messages(1): value AiCfQwenQwen330BA3BFp8Messages,
        AsyncBatch(2): value AiCfQwenQwen330BA3BFp8AsyncBatch,
        Other(3): other Js,
    }
    [
        (0, Object(&[("prompt", false, Any)])),
        (1, Object(&[("messages", false, Any)])),
        (2, Object(&[("requests", false, Any)])),
    ]
}
