//! `Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It_Async_Batch.requests`: `AiCfAisingaporeGemmaSeaLionV427BItPrompt1` or `AiCfAisingaporeGemmaSeaLionV427BItMessages1`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfAisingaporeGemmaSeaLionV427BItMessages1, AiCfAisingaporeGemmaSeaLionV427BItPrompt1,
};
use crate::rt::{self, Js};

/// `AiCfAisingaporeGemmaSeaLionV427BItPrompt1` or `AiCfAisingaporeGemmaSeaLionV427BItMessages1`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfAisingaporeGemmaSeaLionV427BItAsyncBatchRequestsItem {
    /// `AiCfAisingaporeGemmaSeaLionV427BItPrompt1`
    Prompt1(AiCfAisingaporeGemmaSeaLionV427BItPrompt1),
    /// `AiCfAisingaporeGemmaSeaLionV427BItMessages1`
    Messages1(AiCfAisingaporeGemmaSeaLionV427BItMessages1),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfAisingaporeGemmaSeaLionV427BItAsyncBatchRequestsItem [from into_js from_js]
    {}
    {
        Prompt1(0): value AiCfAisingaporeGemmaSeaLionV427BItPrompt1,
        Messages1(1): value AiCfAisingaporeGemmaSeaLionV427BItMessages1,
        Other(2): other Js,
    }
    [
        (0, Object(&[("prompt", false, Any)])),
        (1, Object(&[("messages", false, Any)])),
    ]
}
