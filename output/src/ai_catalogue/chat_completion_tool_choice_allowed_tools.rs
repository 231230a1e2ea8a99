//! `ChatCompletionToolChoiceAllowedTools`: The dictionary `ChatCompletionToolChoiceAllowedTools`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ChatCompletionToolChoiceAllowedToolsAllowedTools;
use crate::rt::{self, Result};

/// The dictionary `ChatCompletionToolChoiceAllowedTools`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChatCompletionToolChoiceAllowedTools {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `allowed_tools`.
    pub allowed_tools: ChatCompletionToolChoiceAllowedToolsAllowedTools,
}

impl ChatCompletionToolChoiceAllowedTools {
    /// A `ChatCompletionToolChoiceAllowedTools` with all that it has.
    pub fn new(
        type_: impl Into<String>,
        allowed_tools: ChatCompletionToolChoiceAllowedToolsAllowedTools,
    ) -> Self {
        Self { type_: type_.into(), allowed_tools }
    }
}

impl rt::Encode for ChatCompletionToolChoiceAllowedTools {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.allowed_tools);
    }
}

impl rt::Decode for ChatCompletionToolChoiceAllowedTools {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let type_ = r.get();
        let allowed_tools = r.get();
        Ok(Self { type_: type_?, allowed_tools: allowed_tools? })
    }
}
