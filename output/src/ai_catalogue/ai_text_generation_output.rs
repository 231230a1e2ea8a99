//! `AiTextGenerationOutput`: The dictionary [`AiTextGenerationOutput`](https://developers.cloudflare.com/workers-ai/models/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{AiTextGenerationOutputToolCall, UsageTags};
use crate::{FromJs, IntoJs};

/// The dictionary [`AiTextGenerationOutput`](https://developers.cloudflare.com/workers-ai/models/).
#[derive(Clone, Debug, Default, FromJs, IntoJs)]
#[non_exhaustive]
pub struct AiTextGenerationOutput {
    /// The member `response`.
    pub response: Option<String>,
    /// The member `tool_calls`.
    pub tool_calls: Option<Vec<AiTextGenerationOutputToolCall>>,
    /// The member `usage`.
    pub usage: Option<UsageTags>,
}

impl AiTextGenerationOutput {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `response`.
    #[inline]
    pub fn response(mut self, response: impl Into<String>) -> Self {
        self.response = Some(response.into());
        self
    }

    /// The member `tool_calls`.
    #[inline]
    pub fn tool_calls(mut self, tool_calls: Vec<AiTextGenerationOutputToolCall>) -> Self {
        self.tool_calls = Some(tool_calls);
        self
    }

    /// The member `usage`.
    #[inline]
    pub fn usage(mut self, usage: UsageTags) -> Self {
        self.usage = Some(usage);
        self
    }
}
