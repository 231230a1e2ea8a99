//! `ChatCompletionMessageFunctionToolCallFunction`: The dictionary `ChatCompletionMessageFunctionToolCallFunction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `ChatCompletionMessageFunctionToolCallFunction`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChatCompletionMessageFunctionToolCallFunction {
    /// The member `name`.
    pub name: String,
    /// JSON-encoded arguments string.
    pub arguments: String,
}

impl ChatCompletionMessageFunctionToolCallFunction {
    /// A `ChatCompletionMessageFunctionToolCallFunction` with all that it has.
    pub fn new(name: impl Into<String>, arguments: impl Into<String>) -> Self {
        Self { name: name.into(), arguments: arguments.into() }
    }
}

impl rt::Encode for ChatCompletionMessageFunctionToolCallFunction {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.arguments);
    }
}

impl rt::Decode for ChatCompletionMessageFunctionToolCallFunction {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, arguments: r.get()? })
    }
}
