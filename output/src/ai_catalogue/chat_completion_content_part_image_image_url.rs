//! `ChatCompletionContentPartImageImageUrl`: The dictionary `ChatCompletionContentPartImageImageUrl`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ChatCompletionContentPartImageImageUrlDetail;
use crate::rt::{self, Result};

/// The dictionary `ChatCompletionContentPartImageImageUrl`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ChatCompletionContentPartImageImageUrl {
    /// The member `url`.
    pub url: String,
    /// The member `detail`.
    pub detail: Option<ChatCompletionContentPartImageImageUrlDetail>,
}

impl ChatCompletionContentPartImageImageUrl {
    /// A `ChatCompletionContentPartImageImageUrl` with what it must have.
    pub fn new(url: impl Into<String>) -> Self {
        Self { url: url.into(), detail: None }
    }

    /// The member `detail`.
    pub fn detail(mut self, detail: ChatCompletionContentPartImageImageUrlDetail) -> Self {
        self.detail = Some(detail);
        self
    }
}

impl rt::Encode for ChatCompletionContentPartImageImageUrl {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.url);
        pack.put(&self.detail);
    }
}

impl rt::Decode for ChatCompletionContentPartImageImageUrl {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { url: r.get()?, detail: r.get()? })
    }
}
