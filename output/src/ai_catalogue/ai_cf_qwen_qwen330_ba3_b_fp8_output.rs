//! `Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_Output`: Text, `AiCfQwenQwen330BA3BFp8ChatCompletionResponse`, `AiCfQwenQwen330BA3BFp8TextCompletionResponse` or `AiCfQwenQwen330BA3BFp8AsyncResponse`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfQwenQwen330BA3BFp8AsyncResponse, AiCfQwenQwen330BA3BFp8ChatCompletionResponse,
    AiCfQwenQwen330BA3BFp8TextCompletionResponse,
};
use crate::rt::{self, Js};

/// Text, `AiCfQwenQwen330BA3BFp8ChatCompletionResponse`, `AiCfQwenQwen330BA3BFp8TextCompletionResponse` or `AiCfQwenQwen330BA3BFp8AsyncResponse`.
#[doc(alias = "Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_Output")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfQwenQwen330BA3BFp8Output {
    /// Text.
    Str(String),
    /// `AiCfQwenQwen330BA3BFp8ChatCompletionResponse`
    ChatCompletion(AiCfQwenQwen330BA3BFp8ChatCompletionResponse),
    /// `AiCfQwenQwen330BA3BFp8TextCompletionResponse`
    TextCompletion(AiCfQwenQwen330BA3BFp8TextCompletionResponse),
    /// `AiCfQwenQwen330BA3BFp8AsyncResponse`
    Async(AiCfQwenQwen330BA3BFp8AsyncResponse),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfQwenQwen330BA3BFp8Output [from into_js from_js]
    {}
    {
        Str(0): owned_text,
        ChatCompletion(1): value AiCfQwenQwen330BA3BFp8ChatCompletionResponse,
        TextCompletion(2): value AiCfQwenQwen330BA3BFp8TextCompletionResponse,
        Async(3): value AiCfQwenQwen330BA3BFp8AsyncResponse,
        Other(4): other Js,
    }
    [
        (0, Text),
        (1, Object(&[("request_id", true, Nothing)])),
        (3, Object(&[])),
    ]
}
