//! `ChatCompletionToolChoiceFunctionFunction`: The dictionary `ChatCompletionToolChoiceFunctionFunction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `ChatCompletionToolChoiceFunctionFunction`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChatCompletionToolChoiceFunctionFunction {
    /// The member `name`.
    pub name: String,
}

impl ChatCompletionToolChoiceFunctionFunction {
    /// A `ChatCompletionToolChoiceFunctionFunction` with all that it has.
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

impl rt::Encode for ChatCompletionToolChoiceFunctionFunction {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
    }
}

impl rt::Decode for ChatCompletionToolChoiceFunctionFunction {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()? })
    }
}
