//! `ChatCompletionContentPartImage`: The dictionary `ChatCompletionContentPartImage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ChatCompletionContentPartImageImageUrl;
use crate::rt::{self, Result};

/// The dictionary `ChatCompletionContentPartImage`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChatCompletionContentPartImage {
    /// The member `type`.
    #[doc(alias = "type")]
    pub type_: String,
    /// The member `image_url`.
    pub image_url: ChatCompletionContentPartImageImageUrl,
}

impl ChatCompletionContentPartImage {
    /// A `ChatCompletionContentPartImage` with all that it has.
    pub fn new(
        type_: impl Into<String>,
        image_url: ChatCompletionContentPartImageImageUrl,
    ) -> Self {
        Self { type_: type_.into(), image_url }
    }
}

impl rt::Encode for ChatCompletionContentPartImage {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.image_url);
    }
}

impl rt::Decode for ChatCompletionContentPartImage {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, image_url: r.get()? })
    }
}
