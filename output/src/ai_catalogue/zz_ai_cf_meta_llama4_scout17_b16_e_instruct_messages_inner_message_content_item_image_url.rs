//! `AiCfMetaLlama4Scout17B16EInstructMessagesInnerMessageContentItemImageUrl`: The dictionary `AiCfMetaLlama4Scout17B16EInstructMessagesInnerMessageContentItemImageUrl`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfMetaLlama4Scout17B16EInstructMessagesInnerMessageContentItemImageUrl`.
#[doc(alias = "AiCfMetaLlama4Scout17B16EInstructMessagesInnerMessageContentItemImageUrl")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfMetaLlama4Scout17B16EInstructMessagesInnerMessageContentItemImageUrl {
    /// image uri with data (e.g. data:image/jpeg;base64,/9j/...). HTTP URL will not be accepted
    pub url: Option<String>,
}

impl ZzAiCfMetaLlama4Scout17B16EInstructMessagesInnerMessageContentItemImageUrl {
    /// A `AiCfMetaLlama4Scout17B16EInstructMessagesInnerMessageContentItemImageUrl` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// image uri with data (e.g. data:image/jpeg;base64,/9j/...). HTTP URL will not be accepted
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl rt::Encode for ZzAiCfMetaLlama4Scout17B16EInstructMessagesInnerMessageContentItemImageUrl {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.url);
    }
}

impl rt::Decode for ZzAiCfMetaLlama4Scout17B16EInstructMessagesInnerMessageContentItemImageUrl {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { url: r.get()? })
    }
}
