//! `Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It_Input`: `AiCfAisingaporeGemmaSeaLionV427BItPrompt`, `AiCfAisingaporeGemmaSeaLionV427BItMessages` or `AiCfAisingaporeGemmaSeaLionV427BItAsyncBatch`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfAisingaporeGemmaSeaLionV427BItAsyncBatch, AiCfAisingaporeGemmaSeaLionV427BItMessages,
    AiCfAisingaporeGemmaSeaLionV427BItPrompt,
};
use crate::rt::{self, Js};

/// `AiCfAisingaporeGemmaSeaLionV427BItPrompt`, `AiCfAisingaporeGemmaSeaLionV427BItMessages` or `AiCfAisingaporeGemmaSeaLionV427BItAsyncBatch`.
#[doc(alias = "Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It_Input")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfAisingaporeGemmaSeaLionV427BItInput {
    /// `AiCfAisingaporeGemmaSeaLionV427BItPrompt`
    Prompt(AiCfAisingaporeGemmaSeaLionV427BItPrompt),
    /// `AiCfAisingaporeGemmaSeaLionV427BItMessages`
    Messages(AiCfAisingaporeGemmaSeaLionV427BItMessages),
    /// `AiCfAisingaporeGemmaSeaLionV427BItAsyncBatch`
    AsyncBatch(AiCfAisingaporeGemmaSeaLionV427BItAsyncBatch),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfAisingaporeGemmaSeaLionV427BItInput [from into_js from_js]
    {}
    {
        Prompt(0): value AiCfAisingaporeGemmaSeaLionV427BItPrompt,
        Messages(1): value AiCfAisingaporeGemmaSeaLionV427BItMessages,
        AsyncBatch(2): value AiCfAisingaporeGemmaSeaLionV427BItAsyncBatch,
        Other(3): other Js,
    }
    [
        (0, Object(&[("prompt", false, Any)])),
        (1, Object(&[("messages", false, Any)])),
        (2, Object(&[("requests", false, Any)])),
    ]
}
