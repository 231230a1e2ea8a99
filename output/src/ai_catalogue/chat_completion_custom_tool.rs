//! `ChatCompletionCustomTool`: The dictionary `ChatCompletionCustomTool`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ChatCompletionCustomToolCustom;
use crate::rt::{self, Result};

/// The dictionary `ChatCompletionCustomTool`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChatCompletionCustomTool {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `custom`.
    pub custom: ChatCompletionCustomToolCustom,
}

impl ChatCompletionCustomTool {
    /// A `ChatCompletionCustomTool` with all that it has.
    pub fn new(type_: impl Into<String>, custom: ChatCompletionCustomToolCustom) -> Self {
        Self { type_: type_.into(), custom }
    }
}

impl rt::Encode for ChatCompletionCustomTool {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.custom);
    }
}

impl rt::Decode for ChatCompletionCustomTool {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let type_ = r.get();
        let custom = r.get();
        Ok(Self { type_: type_?, custom: custom? })
    }
}
