//! `ChatCompletionToolChoiceCustom`: The dictionary `ChatCompletionToolChoiceCustom`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ChatCompletionToolChoiceCustomCustom;
use crate::rt::{self, Result};

/// The dictionary `ChatCompletionToolChoiceCustom`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChatCompletionToolChoiceCustom {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `custom`.
    pub custom: ChatCompletionToolChoiceCustomCustom,
}

impl ChatCompletionToolChoiceCustom {
    /// A `ChatCompletionToolChoiceCustom` with all that it has.
    pub fn new(type_: impl Into<String>, custom: ChatCompletionToolChoiceCustomCustom) -> Self {
        Self { type_: type_.into(), custom }
    }
}

impl rt::Encode for ChatCompletionToolChoiceCustom {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.custom);
    }
}

impl rt::Decode for ChatCompletionToolChoiceCustom {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, custom: r.get()? })
    }
}
