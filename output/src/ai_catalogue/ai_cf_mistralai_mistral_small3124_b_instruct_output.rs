//! `Ai_Cf_Mistralai_Mistral_Small_3_1_24B_Instruct_Output`: The dictionary [`Ai_Cf_Mistralai_Mistral_Small_3_1_24B_Instruct_Output`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfMistralaiMistralSmall3124BInstructOutputToolCall,
    AiCfMistralaiMistralSmall3124BInstructOutputUsage,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Mistralai_Mistral_Small_3_1_24B_Instruct_Output`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Mistralai_Mistral_Small_3_1_24B_Instruct_Output")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfMistralaiMistralSmall3124BInstructOutput {
    /// The generated text response from the model
    pub response: String,
    /// Usage statistics for the inference request
    pub usage: Option<AiCfMistralaiMistralSmall3124BInstructOutputUsage>,
    /// An array of tool calls requests made during the response generation
    pub tool_calls: Option<Vec<AiCfMistralaiMistralSmall3124BInstructOutputToolCall>>,
}

impl AiCfMistralaiMistralSmall3124BInstructOutput {
    /// With what must be set, and nothing else.
    ///
    /// - `response`: The generated text response from the model
    #[inline]
    pub fn new(response: impl Into<String>) -> Self {
        Self { response: response.into(), usage: None, tool_calls: None }
    }

    /// Usage statistics for the inference request
    #[inline]
    pub fn usage(mut self, usage: AiCfMistralaiMistralSmall3124BInstructOutputUsage) -> Self {
        self.usage = Some(usage);
        self
    }

    /// An array of tool calls requests made during the response generation
    #[inline]
    pub fn tool_calls(
        mut self,
        tool_calls: Vec<AiCfMistralaiMistralSmall3124BInstructOutputToolCall>,
    ) -> Self {
        self.tool_calls = Some(tool_calls);
        self
    }
}
