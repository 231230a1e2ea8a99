//! `AiCfGoogleGemma312BItMessagesMessageContentItemImageUrl`: The dictionary `AiCfGoogleGemma312BItMessagesMessageContentItemImageUrl`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfGoogleGemma312BItMessagesMessageContentItemImageUrl`.
#[doc(alias = "AiCfGoogleGemma312BItMessagesMessageContentItemImageUrl")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfGoogleGemma312BItMessagesMessageContentItemImageUrl {
    /// image uri with data (e.g. data:image/jpeg;base64,/9j/...). HTTP URL will not be accepted
    pub url: Option<String>,
}

impl ZzAiCfGoogleGemma312BItMessagesMessageContentItemImageUrl {
    /// A `AiCfGoogleGemma312BItMessagesMessageContentItemImageUrl` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// image uri with data (e.g. data:image/jpeg;base64,/9j/...). HTTP URL will not be accepted
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl rt::Encode for ZzAiCfGoogleGemma312BItMessagesMessageContentItemImageUrl {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.url);
    }
}

impl rt::Decode for ZzAiCfGoogleGemma312BItMessagesMessageContentItemImageUrl {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { url: r.get()? })
    }
}
