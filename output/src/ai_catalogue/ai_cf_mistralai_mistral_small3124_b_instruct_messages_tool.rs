//! `AiCfMistralaiMistralSmall3124BInstructMessagesTool`: The dictionary [`AiCfMistralaiMistralSmall3124BInstructMessagesTool`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfMistralaiMistralSmall3124BInstructMessagesToolFunction,
    AiCfMistralaiMistralSmall3124BInstructMessagesToolParameters,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfMistralaiMistralSmall3124BInstructMessagesTool`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiCfMistralaiMistralSmall3124BInstructMessagesTool {
    /// The name of the tool. More descriptive the better.
    pub name: Option<String>,
    /// A brief description of what the tool does.
    pub description: Option<String>,
    /// Schema defining the parameters accepted by the tool.
    pub parameters: Option<AiCfMistralaiMistralSmall3124BInstructMessagesToolParameters>,
    /// Specifies the type of tool (e.g., 'function').
    #[doc(alias = "type")]
    pub type_: Option<String>,
    /// Details of the function tool.
    pub function: Option<AiCfMistralaiMistralSmall3124BInstructMessagesToolFunction>,
}

impl AiCfMistralaiMistralSmall3124BInstructMessagesTool {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The name of the tool. More descriptive the better.
    #[inline]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// A brief description of what the tool does.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Schema defining the parameters accepted by the tool.
    #[inline]
    pub fn parameters(
        mut self,
        parameters: AiCfMistralaiMistralSmall3124BInstructMessagesToolParameters,
    ) -> Self {
        self.parameters = Some(parameters);
        self
    }

    /// Specifies the type of tool (e.g., 'function').
    #[doc(alias = "type")]
    #[inline]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Details of the function tool.
    #[inline]
    pub fn function(
        mut self,
        function: AiCfMistralaiMistralSmall3124BInstructMessagesToolFunction,
    ) -> Self {
        self.function = Some(function);
        self
    }
}
