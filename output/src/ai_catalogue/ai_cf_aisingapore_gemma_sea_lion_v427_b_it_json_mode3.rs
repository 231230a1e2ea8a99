//! `Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It_JSON_Mode_3`: The dictionary [`Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It_JSON_Mode_3`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfAisingaporeGemmaSeaLionV427BItJsonMode3Type;
use crate::rt::Js;
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It_JSON_Mode_3`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It_JSON_Mode_3")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiCfAisingaporeGemmaSeaLionV427BItJsonMode3 {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: Option<AiCfAisingaporeGemmaSeaLionV427BItJsonMode3Type>,
    /// The member `json_schema`.
    #[js(rename = "json_schema")]
    pub json_schema: Option<Js>,
}

impl AiCfAisingaporeGemmaSeaLionV427BItJsonMode3 {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `type`.
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(mut self, type_: AiCfAisingaporeGemmaSeaLionV427BItJsonMode3Type) -> Self {
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
