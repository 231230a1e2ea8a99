//! `Ai_Cf_Mistralai_Mistral_Small_3_1_24B_Instruct_Output`: The dictionary `Ai_Cf_Mistralai_Mistral_Small_3_1_24B_Instruct_Output`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{
    ZzAiCfMistralaiMistralSmall3124BInstructOutputToolCall,
    ZzAiCfMistralaiMistralSmall3124BInstructOutputUsage,
};
use crate::rt::{self, Result};

/// The dictionary `Ai_Cf_Mistralai_Mistral_Small_3_1_24B_Instruct_Output`.
#[doc(alias = "Ai_Cf_Mistralai_Mistral_Small_3_1_24B_Instruct_Output")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AiCfMistralaiMistralSmall3124BInstructOutput {
    /// The generated text response from the model
    pub response: String,
    /// Usage statistics for the inference request
    pub usage: Option<ZzAiCfMistralaiMistralSmall3124BInstructOutputUsage>,
    /// An array of tool calls requests made during the response generation
    pub tool_calls: Option<Vec<ZzAiCfMistralaiMistralSmall3124BInstructOutputToolCall>>,
}

impl AiCfMistralaiMistralSmall3124BInstructOutput {
    /// A `Ai_Cf_Mistralai_Mistral_Small_3_1_24B_Instruct_Output` with what it must have.
    pub fn new(response: impl Into<String>) -> Self {
        Self { response: response.into(), usage: None, tool_calls: None }
    }

    /// Usage statistics for the inference request
    pub fn usage(mut self, usage: ZzAiCfMistralaiMistralSmall3124BInstructOutputUsage) -> Self {
        self.usage = Some(usage);
        self
    }

    /// An array of tool calls requests made during the response generation
    pub fn tool_calls(
        mut self,
        tool_calls: Vec<ZzAiCfMistralaiMistralSmall3124BInstructOutputToolCall>,
    ) -> Self {
        self.tool_calls = Some(tool_calls);
        self
    }
}

impl rt::Encode for AiCfMistralaiMistralSmall3124BInstructOutput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.response);
        pack.put(&self.usage);
        pack.put(&self.tool_calls);
    }
}

impl rt::Decode for AiCfMistralaiMistralSmall3124BInstructOutput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let response = r.get();
        let usage = r.get();
        let tool_calls = r.get();
        Ok(Self { response: response?, usage: usage?, tool_calls: tool_calls? })
    }
}
