//! `Ai_Cf_Qwen_Qwen2_5_Coder_32B_Instruct_JSON_Mode.type`: The values of `Ai_Cf_Qwen_Qwen2_5_Coder_32B_Instruct_JSON_Mode.type`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `Ai_Cf_Qwen_Qwen2_5_Coder_32B_Instruct_JSON_Mode.type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiCfQwenQwen25Coder32BInstructJsonModeType {
    /// `"json_object"`
    JsonObject,
    /// `"json_schema"`
    JsonSchema,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiCfQwenQwen25Coder32BInstructJsonModeType {
        JsonObject = "json_object",
        JsonSchema = "json_schema",
    }
}
