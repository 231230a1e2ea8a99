//! `AiCfMetaLlama4Scout17B16EInstructMessagesTool`: The dictionary [`AiCfMetaLlama4Scout17B16EInstructMessagesTool`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfMetaLlama4Scout17B16EInstructMessagesToolFunction,
    AiCfMetaLlama4Scout17B16EInstructMessagesToolParameters,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfMetaLlama4Scout17B16EInstructMessagesTool`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiCfMetaLlama4Scout17B16EInstructMessagesTool {
    /// The name of the tool. More descriptive the better.
    pub name: Option<String>,
    /// A brief description of what the tool does.
    pub description: Option<String>,
    /// Schema defining the parameters accepted by the tool.
    pub parameters: Option<AiCfMetaLlama4Scout17B16EInstructMessagesToolParameters>,
    /// Specifies the type of tool (e.g., 'function').
    #[doc(alias = "type")]
    pub type_: Option<String>,
    /// Details of the function tool.
    pub function: Option<AiCfMetaLlama4Scout17B16EInstructMessagesToolFunction>,
}

impl AiCfMetaLlama4Scout17B16EInstructMessagesTool {
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
        parameters: AiCfMetaLlama4Scout17B16EInstructMessagesToolParameters,
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
        function: AiCfMetaLlama4Scout17B16EInstructMessagesToolFunction,
    ) -> Self {
        self.function = Some(function);
        self
    }
}
