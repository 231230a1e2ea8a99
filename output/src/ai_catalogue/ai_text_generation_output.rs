//! `AiTextGenerationOutput`: The dictionary `AiTextGenerationOutput`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::UsageTags;
use crate::rt::{self, IntoJs, Js, Result};

/// The dictionary `AiTextGenerationOutput`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct AiTextGenerationOutput {
    /// The member `response`.
    pub response: Option<String>,
    /// The member `tool_calls`.
    ///
    /// Untyped here: intersection: its parts could not be merged to one type (`AiTextGenerationToolLegacyOutput[] & AiTextGenerationToolOutput[]`).
    pub tool_calls: Option<Js>,
    /// The member `usage`.
    pub usage: Option<UsageTags>,
}

impl AiTextGenerationOutput {
    /// A `AiTextGenerationOutput` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `response`.
    pub fn response(mut self, response: impl Into<String>) -> Self {
        self.response = Some(response.into());
        self
    }

    /// The member `tool_calls`.
    ///
    /// Untyped here: intersection: its parts could not be merged to one type (`AiTextGenerationToolLegacyOutput[] & AiTextGenerationToolOutput[]`).
    pub fn tool_calls(mut self, tool_calls: impl IntoJs) -> Self {
        self.tool_calls = Some(tool_calls.into_js());
        self
    }

    /// The member `usage`.
    pub fn usage(mut self, usage: UsageTags) -> Self {
        self.usage = Some(usage);
        self
    }
}

impl rt::Encode for AiTextGenerationOutput {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.response);
        pack.put(&self.tool_calls);
        pack.put(&self.usage);
    }
}

impl rt::Decode for AiTextGenerationOutput {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let response = r.get();
        let tool_calls = r.get();
        let usage = r.get();
        Ok(Self { response: response?, tool_calls: tool_calls?, usage: usage? })
    }
}
