//! `Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It_JSON_Mode_2.type`: The values of `Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It_JSON_Mode_2.type`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It_JSON_Mode_2.type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AiCfAisingaporeGemmaSeaLionV427BItJsonMode2Type {
    /// `"json_object"`
    JsonObject,
    /// `"json_schema"`
    JsonSchema,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    AiCfAisingaporeGemmaSeaLionV427BItJsonMode2Type {
        JsonObject = "json_object",
        JsonSchema = "json_schema",
    }
}
