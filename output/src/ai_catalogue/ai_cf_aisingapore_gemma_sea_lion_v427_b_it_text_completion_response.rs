//! `Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It_Text_Completion_Response`: The dictionary [`Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It_Text_Completion_Response`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfAisingaporeGemmaSeaLionV427BItTextCompletionResponseChoice,
    AiCfAisingaporeGemmaSeaLionV427BItTextCompletionResponseUsage,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It_Text_Completion_Response`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Aisingapore_Gemma_Sea_Lion_V4_27B_It_Text_Completion_Response")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfAisingaporeGemmaSeaLionV427BItTextCompletionResponse {
    /// Unique identifier for the completion
    pub id: Option<String>,
    /// Object type identifier
    pub object: Option<String>,
    /// Unix timestamp of when the completion was created
    pub created: Option<f64>,
    /// Model used for the completion
    pub model: Option<String>,
    /// List of completion choices
    pub choices: Option<Vec<AiCfAisingaporeGemmaSeaLionV427BItTextCompletionResponseChoice>>,
    /// Usage statistics for the inference request
    pub usage: Option<AiCfAisingaporeGemmaSeaLionV427BItTextCompletionResponseUsage>,
}

impl AiCfAisingaporeGemmaSeaLionV427BItTextCompletionResponse {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Unique identifier for the completion
    #[inline]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Object type identifier
    #[inline]
    pub fn object(mut self, object: impl Into<String>) -> Self {
        self.object = Some(object.into());
        self
    }

    /// Unix timestamp of when the completion was created
    #[inline]
    pub fn created(mut self, created: f64) -> Self {
        self.created = Some(created);
        self
    }

    /// Model used for the completion
    #[inline]
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// List of completion choices
    #[inline]
    pub fn choices(
        mut self,
        choices: Vec<AiCfAisingaporeGemmaSeaLionV427BItTextCompletionResponseChoice>,
    ) -> Self {
        self.choices = Some(choices);
        self
    }

    /// Usage statistics for the inference request
    #[inline]
    pub fn usage(
        mut self,
        usage: AiCfAisingaporeGemmaSeaLionV427BItTextCompletionResponseUsage,
    ) -> Self {
        self.usage = Some(usage);
        self
    }
}
