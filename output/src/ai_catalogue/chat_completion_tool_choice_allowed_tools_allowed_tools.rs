//! `ChatCompletionToolChoiceAllowedToolsAllowedTools`: The dictionary `ChatCompletionToolChoiceAllowedToolsAllowedTools`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use std::collections::HashMap;

use super::ChatCompletionToolChoiceAllowedToolsAllowedToolsMode;
use crate::rt::{self, Js, Result};

/// The dictionary `ChatCompletionToolChoiceAllowedToolsAllowedTools`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChatCompletionToolChoiceAllowedToolsAllowedTools {
    /// The member `mode`.
    pub mode: ChatCompletionToolChoiceAllowedToolsAllowedToolsMode,
    /// The member `tools`.
    pub tools: Vec<HashMap<String, Js>>,
}

impl ChatCompletionToolChoiceAllowedToolsAllowedTools {
    /// A `ChatCompletionToolChoiceAllowedToolsAllowedTools` with all that it has.
    pub fn new(
        mode: ChatCompletionToolChoiceAllowedToolsAllowedToolsMode,
        tools: Vec<HashMap<String, Js>>,
    ) -> Self {
        Self { mode, tools }
    }
}

impl rt::Encode for ChatCompletionToolChoiceAllowedToolsAllowedTools {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.mode);
        pack.put(&self.tools);
    }
}

impl rt::Decode for ChatCompletionToolChoiceAllowedToolsAllowedTools {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let mode = r.get();
        let tools = r.get();
        Ok(Self { mode: mode?, tools: tools? })
    }
}
