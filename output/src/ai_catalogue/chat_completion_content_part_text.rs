//! `ChatCompletionContentPartText`: Workers AI support for OpenAI's Chat Completions API
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// Workers AI support for OpenAI's Chat Completions API
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChatCompletionContentPartText {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `text`.
    pub text: String,
}

impl ChatCompletionContentPartText {
    /// A `ChatCompletionContentPartText` with all that it has.
    pub fn new(type_: impl Into<String>, text: impl Into<String>) -> Self {
        Self { type_: type_.into(), text: text.into() }
    }
}

impl rt::Encode for ChatCompletionContentPartText {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.text);
    }
}

impl rt::Decode for ChatCompletionContentPartText {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, text: r.get()? })
    }
}
