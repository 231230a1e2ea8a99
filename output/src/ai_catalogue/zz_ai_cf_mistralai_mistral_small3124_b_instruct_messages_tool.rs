//! `AiCfMistralaiMistralSmall3124BInstructMessagesTool`: The dictionary `AiCfMistralaiMistralSmall3124BInstructMessagesTool`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::{
    ZzAiCfMistralaiMistralSmall3124BInstructMessagesToolFunction,
    ZzAiCfMistralaiMistralSmall3124BInstructMessagesToolParameters,
};
use crate::rt::{self, Result};

/// The dictionary `AiCfMistralaiMistralSmall3124BInstructMessagesTool`.
#[doc(alias = "AiCfMistralaiMistralSmall3124BInstructMessagesTool")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfMistralaiMistralSmall3124BInstructMessagesTool {
    /// The name of the tool. More descriptive the better.
    pub name: Option<String>,
    /// A brief description of what the tool does.
    pub description: Option<String>,
    /// Schema defining the parameters accepted by the tool.
    pub parameters: Option<ZzAiCfMistralaiMistralSmall3124BInstructMessagesToolParameters>,
    /// Specifies the type of tool (e.g., 'function').
    #[doc(alias = "type")]
    pub type_: Option<String>,
    /// Details of the function tool.
    pub function: Option<ZzAiCfMistralaiMistralSmall3124BInstructMessagesToolFunction>,
}

impl ZzAiCfMistralaiMistralSmall3124BInstructMessagesTool {
    /// A `AiCfMistralaiMistralSmall3124BInstructMessagesTool` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of the tool. More descriptive the better.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// A brief description of what the tool does.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Schema defining the parameters accepted by the tool.
    pub fn parameters(
        mut self,
        parameters: ZzAiCfMistralaiMistralSmall3124BInstructMessagesToolParameters,
    ) -> Self {
        self.parameters = Some(parameters);
        self
    }

    /// Specifies the type of tool (e.g., 'function').
    #[doc(alias = "type")]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Details of the function tool.
    pub fn function(
        mut self,
        function: ZzAiCfMistralaiMistralSmall3124BInstructMessagesToolFunction,
    ) -> Self {
        self.function = Some(function);
        self
    }
}

impl rt::Encode for ZzAiCfMistralaiMistralSmall3124BInstructMessagesTool {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.description);
        pack.put(&self.parameters);
        pack.put(&self.type_);
        pack.put(&self.function);
    }
}

impl rt::Decode for ZzAiCfMistralaiMistralSmall3124BInstructMessagesTool {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self {
            name: r.get()?,
            description: r.get()?,
            parameters: r.get()?,
            type_: r.get()?,
            function: r.get()?,
        })
    }
}
