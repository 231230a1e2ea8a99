//! `Ai_Cf_Meta_Llama_3_2_11B_Vision_Instruct_Output`: The dictionary [`Ai_Cf_Meta_Llama_3_2_11B_Vision_Instruct_Output`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiCfMetaLlama3211BVisionInstructOutputToolCall;
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Meta_Llama_3_2_11B_Vision_Instruct_Output`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Meta_Llama_3_2_11B_Vision_Instruct_Output")]
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfMetaLlama3211BVisionInstructOutput {
    /// The generated text response from the model
    pub response: Option<String>,
    /// An array of tool calls requests made during the response generation
    pub tool_calls: Option<Vec<AiCfMetaLlama3211BVisionInstructOutputToolCall>>,
}

impl AiCfMetaLlama3211BVisionInstructOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The generated text response from the model
    #[inline]
    pub fn response(mut self, response: impl Into<String>) -> Self {
        self.response = Some(response.into());
        self
    }

    /// An array of tool calls requests made during the response generation
    #[inline]
    pub fn tool_calls(
        mut self,
        tool_calls: Vec<AiCfMetaLlama3211BVisionInstructOutputToolCall>,
    ) -> Self {
        self.tool_calls = Some(tool_calls);
        self
    }
}
