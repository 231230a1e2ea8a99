//! `AiCfMetaLlama3370BInstructFp8FastOutputWithResponse`: The dictionary [`AiCfMetaLlama3370BInstructFp8FastOutputWithResponse`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfMetaLlama3370BInstructFp8FastOutputWithResponseToolCall,
    AiCfMetaLlama3370BInstructFp8FastOutputWithResponseUsage,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfMetaLlama3370BInstructFp8FastOutputWithResponse`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiCfMetaLlama3370BInstructFp8FastOutputWithResponse {
    /// The generated text response from the model
    pub response: String,
    /// Usage statistics for the inference request
    pub usage: Option<AiCfMetaLlama3370BInstructFp8FastOutputWithResponseUsage>,
    /// An array of tool calls requests made during the response generation
    pub tool_calls: Option<Vec<AiCfMetaLlama3370BInstructFp8FastOutputWithResponseToolCall>>,
}

impl AiCfMetaLlama3370BInstructFp8FastOutputWithResponse {
    /// With what must be set, and nothing else.
    ///
    /// - `response`: The generated text response from the model
    #[inline]
    pub fn new(response: impl Into<String>) -> Self {
        Self { response: response.into(), usage: None, tool_calls: None }
    }

    /// Usage statistics for the inference request
    #[inline]
    pub fn usage(
        mut self,
        usage: AiCfMetaLlama3370BInstructFp8FastOutputWithResponseUsage,
    ) -> Self {
        self.usage = Some(usage);
        self
    }

    /// An array of tool calls requests made during the response generation
    #[inline]
    pub fn tool_calls(
        mut self,
        tool_calls: Vec<AiCfMetaLlama3370BInstructFp8FastOutputWithResponseToolCall>,
    ) -> Self {
        self.tool_calls = Some(tool_calls);
        self
    }
}
