//! `Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It_Output`: Text, `AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponse`, `AiCfAisingaporeGemmaSeaLionV427BItTextCompletionResponse` or `AiCfAisingaporeGemmaSeaLionV427BItAsyncResponse`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfAisingaporeGemmaSeaLionV427BItAsyncResponse,
    AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponse,
    AiCfAisingaporeGemmaSeaLionV427BItTextCompletionResponse,
};
use crate::rt::{self, Js};

/// Text, `AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponse`, `AiCfAisingaporeGemmaSeaLionV427BItTextCompletionResponse` or `AiCfAisingaporeGemmaSeaLionV427BItAsyncResponse`.
#[doc(alias = "Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It_Output")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfAisingaporeGemmaSeaLionV427BItOutput {
    /// Text.
    Str(String),
    /// `AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponse`
    ChatCompletion(AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponse),
    /// `AiCfAisingaporeGemmaSeaLionV427BItTextCompletionResponse`
    TextCompletion(AiCfAisingaporeGemmaSeaLionV427BItTextCompletionResponse),
    /// `AiCfAisingaporeGemmaSeaLionV427BItAsyncResponse`
    Async(AiCfAisingaporeGemmaSeaLionV427BItAsyncResponse),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfAisingaporeGemmaSeaLionV427BItOutput [from into_js from_js]
    {}
    {
        Str(0): owned_text,
        ChatCompletion(1): value AiCfAisingaporeGemmaSeaLionV427BItChatCompletionResponse,
        TextCompletion(2): value AiCfAisingaporeGemmaSeaLionV427BItTextCompletionResponse,
        Async(3): value AiCfAisingaporeGemmaSeaLionV427BItAsyncResponse,
        Other(4): other Js,
    }
    [
        (0, Text),
        (1, Object(&[("request_id", true, Nothing)])),
        (3, Object(&[])),
    ]
}
