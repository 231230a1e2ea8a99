//! `ChatCompletionMessageCustomToolCall`: The dictionary `ChatCompletionMessageCustomToolCall`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ChatCompletionMessageCustomToolCallCustom;
use crate::rt::{self, Result};

/// The dictionary `ChatCompletionMessageCustomToolCall`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChatCompletionMessageCustomToolCall {
    /// The member `id`.
    pub id: String,
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `custom`.
    pub custom: ChatCompletionMessageCustomToolCallCustom,
}

impl ChatCompletionMessageCustomToolCall {
    /// A `ChatCompletionMessageCustomToolCall` with all that it has.
    pub fn new(
        id: impl Into<String>,
        type_: impl Into<String>,
        custom: ChatCompletionMessageCustomToolCallCustom,
    ) -> Self {
        Self { id: id.into(), type_: type_.into(), custom }
    }
}

impl rt::Encode for ChatCompletionMessageCustomToolCall {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.id);
        pack.put(&self.type_);
        pack.put(&self.custom);
    }
}

impl rt::Decode for ChatCompletionMessageCustomToolCall {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { id: r.get()?, type_: r.get()?, custom: r.get()? })
    }
}
