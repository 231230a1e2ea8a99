//! `Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct_Input`: `AiCfMetaLlama4Scout17B16EInstructPrompt`, `AiCfMetaLlama4Scout17B16EInstructMessages` or `AiCfMetaLlama4Scout17B16EInstructAsyncBatch`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfMetaLlama4Scout17B16EInstructAsyncBatch, AiCfMetaLlama4Scout17B16EInstructMessages,
    AiCfMetaLlama4Scout17B16EInstructPrompt,
};
use crate::rt::{self, Js};

/// `AiCfMetaLlama4Scout17B16EInstructPrompt`, `AiCfMetaLlama4Scout17B16EInstructMessages` or `AiCfMetaLlama4Scout17B16EInstructAsyncBatch`.
#[doc(alias = "Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct_Input")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfMetaLlama4Scout17B16EInstructInput {
    /// `AiCfMetaLlama4Scout17B16EInstructPrompt`
    Prompt(AiCfMetaLlama4Scout17B16EInstructPrompt),
    /// `AiCfMetaLlama4Scout17B16EInstructMessages`
    Messages(AiCfMetaLlama4Scout17B16EInstructMessages),
    /// `AiCfMetaLlama4Scout17B16EInstructAsyncBatch`
    AsyncBatch(AiCfMetaLlama4Scout17B16EInstructAsyncBatch),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfMetaLlama4Scout17B16EInstructInput [from into_js from_js]
    {}
    {
        Prompt(0): value AiCfMetaLlama4Scout17B16EInstructPrompt,
        Messages(1): value AiCfMetaLlama4Scout17B16EInstructMessages,
        AsyncBatch(2): value AiCfMetaLlama4Scout17B16EInstructAsyncBatch,
        Other(3): other Js,
    }
    [
        (0, Object(&[("prompt", false, Any)])),
        (1, Object(&[("messages", false, Any)])),
        (2, Object(&[("requests", false, Any)])),
    ]
}
