//! `ChatCompletionMessageFunctionToolCall`: The dictionary `ChatCompletionMessageFunctionToolCall`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ChatCompletionMessageFunctionToolCallFunction;
use crate::rt::{self, Result};

/// The dictionary `ChatCompletionMessageFunctionToolCall`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChatCompletionMessageFunctionToolCall {
    /// The member `id`.
    pub id: String,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `function`.
    pub function: ChatCompletionMessageFunctionToolCallFunction,
}

impl ChatCompletionMessageFunctionToolCall {
    /// A `ChatCompletionMessageFunctionToolCall` with all that it has.
    pub fn new(
        id: impl Into<String>,
        type_: impl Into<String>,
        function: ChatCompletionMessageFunctionToolCallFunction,
    ) -> Self {
        Self { id: id.into(), type_: type_.into(), function }
    }
}

impl rt::Encode for ChatCompletionMessageFunctionToolCall {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.type_);
        pack.put(&self.function);
    }
}

impl rt::Decode for ChatCompletionMessageFunctionToolCall {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { id: r.get()?, type_: r.get()?, function: r.get()? })
    }
}
