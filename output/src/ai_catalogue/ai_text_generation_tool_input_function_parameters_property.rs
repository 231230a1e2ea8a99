//! `AiTextGenerationToolInputFunctionParametersProperty`: The dictionary [`AiTextGenerationToolInputFunctionParametersProperty`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::{FromJs, IntoJs};

/// The dictionary [`AiTextGenerationToolInputFunctionParametersProperty`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[js(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AiTextGenerationToolInputFunctionParametersProperty {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `description`.
    pub description: Option<String>,
}

impl AiTextGenerationToolInputFunctionParametersProperty {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(type_: impl Into<String>) -> Self {
        Self { type_: type_.into(), description: None }
    }

    /// The member `description`.
    #[inline]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}
