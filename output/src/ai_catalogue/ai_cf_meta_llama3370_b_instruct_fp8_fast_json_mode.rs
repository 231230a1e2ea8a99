//! `Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast_JSON_Mode`: The dictionary [`Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast_JSON_Mode`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfMetaLlama3370BInstructFp8FastJsonModeType;
use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast_JSON_Mode`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Meta_Llama_3_3_70B_Instruct_Fp8_Fast_JSON_Mode")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiCfMetaLlama3370BInstructFp8FastJsonMode {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: Option<AiCfMetaLlama3370BInstructFp8FastJsonModeType>,
    /// The member `json_schema`.
    #[js(rename = "json_schema")]
    pub json_schema: Option<Js>,
}

impl AiCfMetaLlama3370BInstructFp8FastJsonMode {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `type`.
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(mut self, type_: AiCfMetaLlama3370BInstructFp8FastJsonModeType) -> Self {
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
