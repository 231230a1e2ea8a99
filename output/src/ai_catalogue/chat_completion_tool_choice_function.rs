//! `ChatCompletionToolChoiceFunction`: The dictionary `ChatCompletionToolChoiceFunction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ChatCompletionToolChoiceFunctionFunction;
use crate::rt::{self, Result};

/// The dictionary `ChatCompletionToolChoiceFunction`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChatCompletionToolChoiceFunction {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `function`.
    pub function: ChatCompletionToolChoiceFunctionFunction,
}

impl ChatCompletionToolChoiceFunction {
    /// A `ChatCompletionToolChoiceFunction` with all that it has.
    pub fn new(
        type_: impl Into<String>,
        function: ChatCompletionToolChoiceFunctionFunction,
    ) -> Self {
        Self { type_: type_.into(), function }
    }
}

impl rt::Encode for ChatCompletionToolChoiceFunction {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.function);
    }
}

impl rt::Decode for ChatCompletionToolChoiceFunction {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, function: r.get()? })
    }
}
