//! `Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast_Output`: Text, `AiCfMetaLlama3370BInstructFp8FastOutputWithResponse` or `AiCfMetaLlama3370BInstructFp8FastAsyncResponse`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfMetaLlama3370BInstructFp8FastAsyncResponse,
    AiCfMetaLlama3370BInstructFp8FastOutputWithResponse,
};
use crate::rt::{self, Js};

/// Text, `AiCfMetaLlama3370BInstructFp8FastOutputWithResponse` or `AiCfMetaLlama3370BInstructFp8FastAsyncResponse`.
#[doc(alias = "Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast_Output")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum AiCfMetaLlama3370BInstructFp8FastOutput {
    /// Text.
    Str(String),
    /// `AiCfMetaLlama3370BInstructFp8FastOutputWithResponse`
    OutputWith(AiCfMetaLlama3370BInstructFp8FastOutputWithResponse),
    /// `AiCfMetaLlama3370BInstructFp8FastAsyncResponse`
    Async(AiCfMetaLlama3370BInstructFp8FastAsyncResponse),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    AiCfMetaLlama3370BInstructFp8FastOutput [from into_js from_js]
    {}
    {
        Str(0): owned_text,
        OutputWith(1): value AiCfMetaLlama3370BInstructFp8FastOutputWithResponse,
        Async(2): value AiCfMetaLlama3370BInstructFp8FastAsyncResponse,
        Other(3): other Js,
    }
    [
        (0, Text),
        (1, Object(&[("response", false, Any), ("request_id", true, Nothing)])),
        (2, Object(&[])),
    ]
}
