//! `Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast_JSON_Mode_1.type`: The values of `Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast_JSON_Mode_1.type`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast_JSON_Mode_1.type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiCfMetaLlama3370BInstructFp8FastJsonMode1Type {
    /// `"json_object"`
    JsonObject,
    /// `"json_schema"`
    JsonSchema,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiCfMetaLlama3370BInstructFp8FastJsonMode1Type {
        JsonObject = "json_object",
        JsonSchema = "json_schema",
    }
}
