//! `Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct_JSON_Mode.type`: The values of `Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct_JSON_Mode.type`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct_JSON_Mode.type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiCfMetaLlama4Scout17B16EInstructJsonModeType {
    /// `"json_object"`
    JsonObject,
    /// `"json_schema"`
    JsonSchema,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiCfMetaLlama4Scout17B16EInstructJsonModeType {
        JsonObject = "json_object",
        JsonSchema = "json_schema",
    }
}
