//! `Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_JSON_Mode_3`: The dictionary [`Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_JSON_Mode_3`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfQwenQwen330BA3BFp8JsonMode3Type;
use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_JSON_Mode_3`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_JSON_Mode_3")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiCfQwenQwen330BA3BFp8JsonMode3 {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: Option<AiCfQwenQwen330BA3BFp8JsonMode3Type>,
    /// The member `json_schema`.
    #[js(rename = "json_schema")]
    pub json_schema: Option<Js>,
}

impl AiCfQwenQwen330BA3BFp8JsonMode3 {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `type`.
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(mut self, type_: AiCfQwenQwen330BA3BFp8JsonMode3Type) -> Self {
        self.type_ = Some(type_);
        self
    }

    /// The member `json_schema`.
    #[inline]
    pub fn json_schema(mut self, json_schema: impl IntoJs) -> Self {
        self.json_schema = Some(json_schema.into_js());
        self
    }
}
