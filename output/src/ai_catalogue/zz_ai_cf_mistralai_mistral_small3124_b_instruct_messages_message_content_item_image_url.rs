//! `AiCfMistralaiMistralSmall3124BInstructMessagesMessageContentItemImageUrl`: The dictionary `AiCfMistralaiMistralSmall3124BInstructMessagesMessageContentItemImageUrl`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use crate::rt::{self, Result};

/// The dictionary `AiCfMistralaiMistralSmall3124BInstructMessagesMessageContentItemImageUrl`.
#[doc(alias = "AiCfMistralaiMistralSmall3124BInstructMessagesMessageContentItemImageUrl")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfMistralaiMistralSmall3124BInstructMessagesMessageContentItemImageUrl {
    /// image uri with data (e.g. data:image/jpeg;base64,/9j/...). HTTP URL will not be accepted
    pub url: Option<String>,
}

impl ZzAiCfMistralaiMistralSmall3124BInstructMessagesMessageContentItemImageUrl {
    /// A `AiCfMistralaiMistralSmall3124BInstructMessagesMessageContentItemImageUrl` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// image uri with data (e.g. data:image/jpeg;base64,/9j/...). HTTP URL will not be accepted
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl rt::Encode for ZzAiCfMistralaiMistralSmall3124BInstructMessagesMessageContentItemImageUrl {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.url);
    }
}

impl rt::Decode for ZzAiCfMistralaiMistralSmall3124BInstructMessagesMessageContentItemImageUrl {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { url: r.get()? })
    }
}
