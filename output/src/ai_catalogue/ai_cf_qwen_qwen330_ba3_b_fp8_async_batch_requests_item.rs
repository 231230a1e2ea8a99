//! `Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_Async_Batch.requests`: `AiCfQwenQwen330BA3BFp8Prompt1` or `AiCfQwenQwen330BA3BFp8Messages1`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiCfQwenQwen330BA3BFp8Messages1, AiCfQwenQwen330BA3BFp8Prompt1};
use crate::rt::{self, Js};

/// `AiCfQwenQwen330BA3BFp8Prompt1` or `AiCfQwenQwen330BA3BFp8Messages1`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfQwenQwen330BA3BFp8AsyncBatchRequestsItem {
    /// `AiCfQwenQwen330BA3BFp8Prompt1`
    Prompt1(AiCfQwenQwen330BA3BFp8Prompt1),
    /// `AiCfQwenQwen330BA3BFp8Messages1`
    Messages1(AiCfQwenQwen330BA3BFp8Messages1),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfQwenQwen330BA3BFp8AsyncBatchRequestsItem [from into_js from_js]
    {}
    {
        Prompt1(0): value AiCfQwenQwen330BA3BFp8Prompt1,
        Messages1(1): value AiCfQwenQwen330BA3BFp8Messages1,
        Other(2): other Js,
    }
    [
        (0, Object(&[("prompt", false, Any)])),
        (1, Object(&[("messages", false, Any)])),
    ]
}
