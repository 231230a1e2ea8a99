//! `ChatCompletionMessageCustomToolCallCustom`: The dictionary `ChatCompletionMessageCustomToolCallCustom`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `ChatCompletionMessageCustomToolCallCustom`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChatCompletionMessageCustomToolCallCustom {
    /// The member `name`.
    pub name: String,
    /// The member `input`.
    pub input: String,
}

impl ChatCompletionMessageCustomToolCallCustom {
    /// A `ChatCompletionMessageCustomToolCallCustom` with all that it has.
    pub fn new(name: impl Into<String>, input: impl Into<String>) -> Self {
        Self { name: name.into(), input: input.into() }
    }
}

impl rt::Encode for ChatCompletionMessageCustomToolCallCustom {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.name);
        pack.put(&self.input);
    }
}

impl rt::Decode for ChatCompletionMessageCustomToolCallCustom {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { name: r.get()?, input: r.get()? })
    }
}
