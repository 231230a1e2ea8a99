//! `Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct_Async_Batch.requests`: `AiCfMetaLlama4Scout17B16EInstructPromptInner` or `AiCfMetaLlama4Scout17B16EInstructMessagesInner`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfMetaLlama4Scout17B16EInstructMessagesInner, AiCfMetaLlama4Scout17B16EInstructPromptInner,
};
use crate::rt::{self, Js};

/// `AiCfMetaLlama4Scout17B16EInstructPromptInner` or `AiCfMetaLlama4Scout17B16EInstructMessagesInner`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfMetaLlama4Scout17B16EInstructAsyncBatchRequestsItem {
    /// `AiCfMetaLlama4Scout17B16EInstructPromptInner`
    Prompt(AiCfMetaLlama4Scout17B16EInstructPromptInner),
    /// `AiCfMetaLlama4Scout17B16EInstructMessagesInner`
    Messages(AiCfMetaLlama4Scout17B16EInstructMessagesInner),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfMetaLlama4Scout17B16EInstructAsyncBatchRequestsItem [from into_js from_js]
    {}
    {
        Prompt(0): value AiCfMetaLlama4Scout17B16EInstructPromptInner,
        Messages(1): value AiCfMetaLlama4Scout17B16EInstructMessagesInner,
        Other(2): other Js,
    }
    [
        (0, Object(&[("prompt", false, Any)])),
        (1, Object(&[("messages", false, Any)])),
    ]
}
