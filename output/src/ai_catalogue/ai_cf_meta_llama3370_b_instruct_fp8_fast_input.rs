//! `Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast_Input`: `AiCfMetaLlama3370BInstructFp8FastPrompt`, `AiCfMetaLlama3370BInstructFp8FastMessages` or `AiCfMetaLlama3370BInstructFp8FastAsyncBatch`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfMetaLlama3370BInstructFp8FastAsyncBatch, AiCfMetaLlama3370BInstructFp8FastMessages,
    AiCfMetaLlama3370BInstructFp8FastPrompt,
};
use crate::rt::{self, Js};

/// `AiCfMetaLlama3370BInstructFp8FastPrompt`, `AiCfMetaLlama3370BInstructFp8FastMessages` or `AiCfMetaLlama3370BInstructFp8FastAsyncBatch`.
#[doc(alias = "Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast_Input")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfMetaLlama3370BInstructFp8FastInput {
    /// `AiCfMetaLlama3370BInstructFp8FastPrompt`
    Prompt(AiCfMetaLlama3370BInstructFp8FastPrompt),
    /// `AiCfMetaLlama3370BInstructFp8FastMessages`
    Messages(AiCfMetaLlama3370BInstructFp8FastMessages),
    /// `AiCfMetaLlama3370BInstructFp8FastAsyncBatch`
    AsyncBatch(AiCfMetaLlama3370BInstructFp8FastAsyncBatch),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfMetaLlama3370BInstructFp8FastInput [from into_js from_js]
    {}
    {
        Prompt(0): value AiCfMetaLlama3370BInstructFp8FastPrompt,
        Messages(1): value AiCfMetaLlama3370BInstructFp8FastMessages,
        AsyncBatch(2): value AiCfMetaLlama3370BInstructFp8FastAsyncBatch,
        Other(3): other Js,
    }
    [
        (0, Object(&[("prompt", false, Any), ("requests", true, Nothing)])),
        (1, Object(&[("messages", false, Any), ("requests", true, Nothing)])),
        (2, Object(&[])),
    ]
}
