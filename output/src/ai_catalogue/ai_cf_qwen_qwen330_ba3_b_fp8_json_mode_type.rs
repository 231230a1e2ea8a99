//! `Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_JSON_Mode.type`: The values of `Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_JSON_Mode.type`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_JSON_Mode.type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiCfQwenQwen330BA3BFp8JsonModeType {
    /// `"json_object"`
    JsonObject,
    /// `"json_schema"`
    JsonSchema,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiCfQwenQwen330BA3BFp8JsonModeType {
        JsonObject = "json_object",
        JsonSchema = "json_schema",
    }
}
