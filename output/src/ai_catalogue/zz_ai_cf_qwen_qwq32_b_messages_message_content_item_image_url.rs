//! `AiCfQwenQwq32BMessagesMessageContentItemImageUrl`: The dictionary `AiCfQwenQwq32BMessagesMessageContentItemImageUrl`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfQwenQwq32BMessagesMessageContentItemImageUrl`.
#[doc(alias = "AiCfQwenQwq32BMessagesMessageContentItemImageUrl")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfQwenQwq32BMessagesMessageContentItemImageUrl {
    /// image uri with data (e.g. data:image/jpeg;base64,/9j/...). HTTP URL will not be accepted
    pub url: Option<String>,
}

impl ZzAiCfQwenQwq32BMessagesMessageContentItemImageUrl {
    /// A `AiCfQwenQwq32BMessagesMessageContentItemImageUrl` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// image uri with data (e.g. data:image/jpeg;base64,/9j/...). HTTP URL will not be accepted
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl rt::Encode for ZzAiCfQwenQwq32BMessagesMessageContentItemImageUrl {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.url);
    }
}

impl rt::Decode for ZzAiCfQwenQwq32BMessagesMessageContentItemImageUrl {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { url: r.get()? })
    }
}
