//! `AiCfMetaLlama3211BVisionInstructMessagesMessageContentImageUrl`: The dictionary `AiCfMetaLlama3211BVisionInstructMessagesMessageContentImageUrl`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfMetaLlama3211BVisionInstructMessagesMessageContentImageUrl`.
#[doc(alias = "AiCfMetaLlama3211BVisionInstructMessagesMessageContentImageUrl")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfMetaLlama3211BVisionInstructMessagesMessageContentImageUrl {
    /// image uri with data (e.g. data:image/jpeg;base64,/9j/...). HTTP URL will not be accepted
    pub url: Option<String>,
}

impl ZzAiCfMetaLlama3211BVisionInstructMessagesMessageContentImageUrl {
    /// A `AiCfMetaLlama3211BVisionInstructMessagesMessageContentImageUrl` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// image uri with data (e.g. data:image/jpeg;base64,/9j/...). HTTP URL will not be accepted
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl rt::Encode for ZzAiCfMetaLlama3211BVisionInstructMessagesMessageContentImageUrl {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.url);
    }
}

impl rt::Decode for ZzAiCfMetaLlama3211BVisionInstructMessagesMessageContentImageUrl {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { url: r.get()? })
    }
}
