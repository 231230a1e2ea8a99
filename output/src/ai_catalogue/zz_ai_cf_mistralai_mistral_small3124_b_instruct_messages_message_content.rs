//! `AiCfMistralaiMistralSmall3124BInstructMessagesMessageContent`: The dictionary `AiCfMistralaiMistralSmall3124BInstructMessagesMessageContent`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1. Do not edit: see `idl/overrides/ai_catalogue.jsonc`.

use super::ZzAiCfMistralaiMistralSmall3124BInstructMessagesMessageContentImageUrl;
use crate::rt::{self, Result};

/// The dictionary `AiCfMistralaiMistralSmall3124BInstructMessagesMessageContent`.
#[doc(alias = "AiCfMistralaiMistralSmall3124BInstructMessagesMessageContent")]
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ZzAiCfMistralaiMistralSmall3124BInstructMessagesMessageContent {
    /// Type of the content provided
    #[doc(alias = "type")]
    pub type_: Option<String>,
    /// The member `text`.
    pub text: Option<String>,
    /// The member `image_url`.
    pub image_url: Option<ZzAiCfMistralaiMistralSmall3124BInstructMessagesMessageContentImageUrl>,
}

impl ZzAiCfMistralaiMistralSmall3124BInstructMessagesMessageContent {
    /// A `AiCfMistralaiMistralSmall3124BInstructMessagesMessageContent` with nothing set.
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
        image_url: ZzAiCfMistralaiMistralSmall3124BInstructMessagesMessageContentImageUrl,
    ) -> Self {
        self.image_url = Some(image_url);
        self
    }
}

impl rt::Encode for ZzAiCfMistralaiMistralSmall3124BInstructMessagesMessageContent {
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.type_);
        pack.put(&self.text);
        pack.put(&self.image_url);
    }
}

impl rt::Decode for ZzAiCfMistralaiMistralSmall3124BInstructMessagesMessageContent {
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        Ok(Self { type_: r.get()?, text: r.get()?, image_url: r.get()? })
    }
}
