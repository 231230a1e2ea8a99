//! `Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_Text_Completion_Response`: The dictionary `Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_Text_Completion_Response`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{
    ZzAiCfQwenQwen330BA3BFp8TextCompletionResponseChoice,
    ZzAiCfQwenQwen330BA3BFp8TextCompletionResponseUsage,
};
use crate::rt::{self, Result};

/// The dictionary `Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_Text_Completion_Response`.
#[doc(alias = "Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_Text_Completion_Response")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AiCfQwenQwen330BA3BFp8TextCompletionResponse {
    /// Unique identifier for the completion
    pub id: Option<String>,
    /// Object type identifier
    pub object: Option<String>,
    /// Unix timestamp of when the completion was created
    pub created: Option<f64>,
    /// Model used for the completion
    pub model: Option<String>,
    /// List of completion choices
    pub choices: Option<Vec<ZzAiCfQwenQwen330BA3BFp8TextCompletionResponseChoice>>,
    /// Usage statistics for the inference request
    pub usage: Option<ZzAiCfQwenQwen330BA3BFp8TextCompletionResponseUsage>,
}

impl AiCfQwenQwen330BA3BFp8TextCompletionResponse {
    /// A `Ai_Cf_Qwen_Qwen3_30B_A3B_Fp8_Text_Completion_Response` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Unique identifier for the completion
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Object type identifier
    pub fn object(mut self, object: impl Into<String>) -> Self {
        self.object = Some(object.into());
        self
    }

    /// Unix timestamp of when the completion was created
    pub fn created(mut self, created: f64) -> Self {
        self.created = Some(created);
        self
    }

    /// Model used for the completion
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// List of completion choices
    pub fn choices(
        mut self,
        choices: Vec<ZzAiCfQwenQwen330BA3BFp8TextCompletionResponseChoice>,
    ) -> Self {
        self.choices = Some(choices);
        self
    }

    /// Usage statistics for the inference request
    pub fn usage(mut self, usage: ZzAiCfQwenQwen330BA3BFp8TextCompletionResponseUsage) -> Self {
        self.usage = Some(usage);
        self
    }
}

impl rt::Encode for AiCfQwenQwen330BA3BFp8TextCompletionResponse {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.object);
        pack.put(&self.created);
        pack.put(&self.model);
        pack.put(&self.choices);
        pack.put(&self.usage);
    }
}

impl rt::Decode for AiCfQwenQwen330BA3BFp8TextCompletionResponse {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let id = r.get();
        let object = r.get();
        let created = r.get();
        let model = r.get();
        let choices = r.get();
        let usage = r.get();
        Ok(Self {
            id: id?,
            object: object?,
            created: created?,
            model: model?,
            choices: choices?,
            usage: usage?,
        })
    }
}
