//! `AiCfMetaLlama3211BVisionInstructMessagesTool`: The dictionary [`AiCfMetaLlama3211BVisionInstructMessagesTool`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{
    AiCfMetaLlama3211BVisionInstructMessagesToolFunction,
    AiCfMetaLlama3211BVisionInstructMessagesToolParameters,
};
use crate::{FromJs, IntoJs};

/// The dictionary [`AiCfMetaLlama3211BVisionInstructMessagesTool`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiCfMetaLlama3211BVisionInstructMessagesTool {
    /// The name of the tool. More descriptive the better.
    pub name: Option<String>,
    /// A brief description of what the tool does.
    pub description: Option<String>,
    /// Schema defining the parameters accepted by the tool.
    pub parameters: Option<AiCfMetaLlama3211BVisionInstructMessagesToolParameters>,
    /// Specifies the type of tool (e.g., 'function').
    #[doc(alias = "type")]
    pub type_: Option<String>,
    /// Details of the function tool.
    pub function: Option<AiCfMetaLlama3211BVisionInstructMessagesToolFunction>,
}

impl AiCfMetaLlama3211BVisionInstructMessagesTool {
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
        parameters: AiCfMetaLlama3211BVisionInstructMessagesToolParameters,
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
        function: AiCfMetaLlama3211BVisionInstructMessagesToolFunction,
    ) -> Self {
        self.function = Some(function);
        self
    }
}
