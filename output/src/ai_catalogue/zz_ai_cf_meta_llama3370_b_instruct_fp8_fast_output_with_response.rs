//! `AiCfMetaLlama3370BInstructFp8FastOutputWithResponse`: The dictionary `AiCfMetaLlama3370BInstructFp8FastOutputWithResponse`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{
    ZzAiCfMetaLlama3370BInstructFp8FastOutputWithResponseToolCall,
    ZzAiCfMetaLlama3370BInstructFp8FastOutputWithResponseUsage,
};
use crate::rt::{self, Result};

/// The dictionary `AiCfMetaLlama3370BInstructFp8FastOutputWithResponse`.
#[doc(alias = "AiCfMetaLlama3370BInstructFp8FastOutputWithResponse")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ZzAiCfMetaLlama3370BInstructFp8FastOutputWithResponse {
    /// The generated text response from the model
    pub response: String,
    /// Usage statistics for the inference request
    pub usage: Option<ZzAiCfMetaLlama3370BInstructFp8FastOutputWithResponseUsage>,
    /// An array of tool calls requests made during the response generation
    pub tool_calls: Option<Vec<ZzAiCfMetaLlama3370BInstructFp8FastOutputWithResponseToolCall>>,
}

impl ZzAiCfMetaLlama3370BInstructFp8FastOutputWithResponse {
    /// A `AiCfMetaLlama3370BInstructFp8FastOutputWithResponse` with what it must have.
    pub fn new(response: impl Into<String>) -> Self {
        Self { response: response.into(), usage: None, tool_calls: None }
    }

    /// Usage statistics for the inference request
    pub fn usage(
        mut self,
        usage: ZzAiCfMetaLlama3370BInstructFp8FastOutputWithResponseUsage,
    ) -> Self {
        self.usage = Some(usage);
        self
    }

    /// An array of tool calls requests made during the response generation
    pub fn tool_calls(
        mut self,
        tool_calls: Vec<ZzAiCfMetaLlama3370BInstructFp8FastOutputWithResponseToolCall>,
    ) -> Self {
        self.tool_calls = Some(tool_calls);
        self
    }
}

impl rt::Encode for ZzAiCfMetaLlama3370BInstructFp8FastOutputWithResponse {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.response);
        pack.put(&self.usage);
        pack.put(&self.tool_calls);
    }
}

impl rt::Decode for ZzAiCfMetaLlama3370BInstructFp8FastOutputWithResponse {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let response = r.get();
        let usage = r.get();
        let tool_calls = r.get();
        Ok(Self { response: response?, usage: usage?, tool_calls: tool_calls? })
    }
}
