//! `AiTextGenerationToolLegacyInput`: The dictionary [`AiTextGenerationToolLegacyInput`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::AiTextGenerationToolLegacyInputParameters;
use crate::{FromJs, IntoJs};

/// The dictionary [`AiTextGenerationToolLegacyInput`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiTextGenerationToolLegacyInput {
    /// The member `name`.
    pub name: String,
    /// The member `description`.
    pub description: String,
    /// The member `parameters`.
    pub parameters: Option<AiTextGenerationToolLegacyInputParameters>,
}

impl AiTextGenerationToolLegacyInput {
    /// With what must be set, and nothing else.
    #[inline]
    pub fn new(name: impl Into<String>, description: impl Into<String>) -> Self {
        Self { name: name.into(), description: description.into(), parameters: None }
    }

    /// The member `parameters`.
    #[inline]
    pub fn parameters(mut self, parameters: AiTextGenerationToolLegacyInputParameters) -> Self {
        self.parameters = Some(parameters);
        self
    }
}
