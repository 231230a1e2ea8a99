//! `AiCfMistralaiMistralSmall3124BInstructMessagesMessageContentItem`: The dictionary `AiCfMistralaiMistralSmall3124BInstructMessagesMessageContentItem`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfMistralaiMistralSmall3124BInstructMessagesMessageContentItemImageUrl;
use crate::rt::{self, Result};

/// The dictionary `AiCfMistralaiMistralSmall3124BInstructMessagesMessageContentItem`.
#[doc(alias = "AiCfMistralaiMistralSmall3124BInstructMessagesMessageContentItem")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfMistralaiMistralSmall3124BInstructMessagesMessageContentItem {
    /// Type of the content provided
    #[doc(alias = "type")]
    pub type_: Option<String>,
    /// The member `text`.
    pub text: Option<String>,
    /// The member `image_url`.
    pub image_url:
        Option<ZzAiCfMistralaiMistralSmall3124BInstructMessagesMessageContentItemImageUrl>,
}

impl ZzAiCfMistralaiMistralSmall3124BInstructMessagesMessageContentItem {
    /// A `AiCfMistralaiMistralSmall3124BInstructMessagesMessageContentItem` with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Type of the content provided
    #[doc(alias = "type")]
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// The member `text`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The member `image_url`.
    pub fn image_url(
        mut self,
        image_url: ZzAiCfMistralaiMistralSmall3124BInstructMessagesMessageContentItemImageUrl,
    ) -> Self {
        self.image_url = Some(image_url);
        self
    }
}

impl rt::Encode for ZzAiCfMistralaiMistralSmall3124BInstructMessagesMessageContentItem {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.text);
        pack.put(&self.image_url);
    }
}

impl rt::Decode for ZzAiCfMistralaiMistralSmall3124BInstructMessagesMessageContentItem {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, text: r.get()?, image_url: r.get()? })
    }
}
