//! `Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct_Output`: The dictionary [`Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct_Output`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfMetaLlama4Scout17B16EInstructOutputToolCall, AiCfMetaLlama4Scout17B16EInstructOutputUsage,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct_Output`](https://developers.cloudflare.com/workers-ai/models/).
#[doc(alias = "Ai_Cf_Meta_Llama_4_Scout_17B_16E_Instruct_Output")]
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfMetaLlama4Scout17B16EInstructOutput {
    /// The generated text response from the model
    pub response: String,
    /// Usage statistics for the inference request
    pub usage: Option<AiCfMetaLlama4Scout17B16EInstructOutputUsage>,
    /// An array of tool calls requests made during the response generation
    pub tool_calls: Option<Vec<AiCfMetaLlama4Scout17B16EInstructOutputToolCall>>,
}

impl AiCfMetaLlama4Scout17B16EInstructOutput {
    /// With what must be set, and nothing else.
    ///
    /// - `response`: The generated text response from the model
    #[inline]
    pub fn new(response: impl Into<String>) -> Self {
        Self { response: response.into(), usage: None, tool_calls: None }
    }

    /// Usage statistics for the inference request
    #[inline]
    pub fn usage(mut self, usage: AiCfMetaLlama4Scout17B16EInstructOutputUsage) -> Self {
        self.usage = Some(usage);
        self
    }

    /// An array of tool calls requests made during the response generation
    #[inline]
    pub fn tool_calls(
        mut self,
        tool_calls: Vec<AiCfMetaLlama4Scout17B16EInstructOutputToolCall>,
    ) -> Self {
        self.tool_calls = Some(tool_calls);
        self
    }
}
