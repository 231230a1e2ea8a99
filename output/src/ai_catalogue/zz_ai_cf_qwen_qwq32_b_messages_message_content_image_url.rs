//! `AiCfQwenQwq32BMessagesMessageContentImageUrl`: The dictionary `AiCfQwenQwq32BMessagesMessageContentImageUrl`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfQwenQwq32BMessagesMessageContentImageUrl`.
#[doc(alias = "AiCfQwenQwq32BMessagesMessageContentImageUrl")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfQwenQwq32BMessagesMessageContentImageUrl {
    /// image uri with data (e.g. data:image/jpeg;base64,/9j/...). HTTP URL will not be accepted
    pub url: Option<String>,
}

impl ZzAiCfQwenQwq32BMessagesMessageContentImageUrl {
    /// A `AiCfQwenQwq32BMessagesMessageContentImageUrl` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// image uri with data (e.g. data:image/jpeg;base64,/9j/...). HTTP URL will not be accepted
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl rt::Encode for ZzAiCfQwenQwq32BMessagesMessageContentImageUrl {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.url);
    }
}

impl rt::Decode for ZzAiCfQwenQwq32BMessagesMessageContentImageUrl {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { url: r.get()? })
    }
}
