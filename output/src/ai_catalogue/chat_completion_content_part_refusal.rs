//! `ChatCompletionContentPartRefusal`: The dictionary `ChatCompletionContentPartRefusal`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `ChatCompletionContentPartRefusal`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChatCompletionContentPartRefusal {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `refusal`.
    pub refusal: String,
}

impl ChatCompletionContentPartRefusal {
    /// A `ChatCompletionContentPartRefusal` with all that it has.
    pub fn new(type_: impl Into<String>, refusal: impl Into<String>) -> Self {
        Self { type_: type_.into(), refusal: refusal.into() }
    }
}

impl rt::Encode for ChatCompletionContentPartRefusal {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.refusal);
    }
}

impl rt::Decode for ChatCompletionContentPartRefusal {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, refusal: r.get()? })
    }
}
