//! `ChatCompletionsResponseFormatJSONObject`: The dictionary `ChatCompletionsResponseFormatJSONObject`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `ChatCompletionsResponseFormatJSONObject`.
#[doc(alias = "ChatCompletionsResponseFormatJSONObject")]
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChatCompletionsResponseFormatJsonObject {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
}

impl ChatCompletionsResponseFormatJsonObject {
    /// A `ChatCompletionsResponseFormatJSONObject` with all that it has.
    pub fn new(type_: impl Into<String>) -> Self {
        Self { type_: type_.into() }
    }
}

impl rt::Encode for ChatCompletionsResponseFormatJsonObject {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
    }
}

impl rt::Decode for ChatCompletionsResponseFormatJsonObject {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()? })
    }
}
